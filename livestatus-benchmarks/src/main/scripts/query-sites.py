"""A plain loop over sites, as one writes it: arguments and output as those of io.github.livestatus.bench.QuerySites,
behind a first one, keep or fresh, that says whether connections are kept between queries."""
import json
import socket
import sys
import time


def connect(endpoint):
    kind, _, rest = endpoint.partition(":")
    if kind == "unix":
        link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        link.connect(rest)
        return link
    host, _, port = rest.rpartition(":")
    link = socket.create_connection((host, int(port)))
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return link


def read(link, size):
    parts = []
    while size > 0:
        part = link.recv(min(size, 1 << 16))
        if not part:
            raise EOFError("closed in the middle of an answer")
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def ask(link, request):
    link.sendall(request)
    header = read(link, 16)
    if header[:3] != b"200":
        raise ValueError(header)
    return json.loads(read(link, int(header[4:15])))


def main():
    keeps = sys.argv[1] == "keep"
    warmup, measured = int(sys.argv[2]), int(sys.argv[3])
    headers = "\nResponseHeader: fixed16\nOutputFormat: json\n" + ("KeepAlive: on\n" if keeps else "")
    request = (sys.argv[4].replace("\\n", "\n") + headers + "\n").encode()
    endpoints = [site.split("=", 1)[1] for site in sys.argv[5:]]
    kept = {}
    millis, rows = [], []
    for _ in range(warmup + measured):
        begun = time.perf_counter()
        rows = []
        for endpoint in endpoints:
            link = kept.get(endpoint) or connect(endpoint)
            rows.extend(ask(link, request))
            if keeps:
                kept[endpoint] = link
            else:
                link.close()
        millis.append((time.perf_counter() - begun) * 1000)
    ordered = sorted(millis[warmup:])
    print("%d %.2f %.2f %.2f" % (len(rows), millis[0], ordered[measured // 2], ordered[measured * 95 // 100]))


main()
