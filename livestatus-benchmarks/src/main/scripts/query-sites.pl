# Monitoring::Livestatus asked site after site: arguments and output as those of query-sites.py.
use strict;
use warnings;
use Monitoring::Livestatus;
use Time::HiRes qw(time);

my ($keeps, $warmup, $measured, $query, @sites) = @ARGV;
$query =~ s/\\n/\n/g;
my @peers = map {
    my (undef, $endpoint) = split /=/, $_, 2;
    my ($kind, $rest) = split /:/, $endpoint, 2;
    Monitoring::Livestatus->new(
        ($kind eq 'unix' ? 'socket' : 'server') => $rest,
        keepalive        => $keeps eq 'keep' ? 1 : 0,
        errors_are_fatal => 1,
    );
} @sites;

my (@millis, $rows);
for (1 .. $warmup + $measured) {
    my $begun = time;
    $rows = 0;
    $rows += scalar @{ $_->selectall_arrayref($query) } for @peers;
    push @millis, (time - $begun) * 1000;
}
my @ordered = sort { $a <=> $b } @millis[ $warmup .. $#millis ];
printf "%d %.2f %.2f %.2f\n", $rows, $millis[0], $ordered[ $measured / 2 ], $ordered[ $measured * 95 / 100 ];
