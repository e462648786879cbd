/** Plans a query for one server, encodes requests and reads the header of responses. Exported to the pool module only: no API. */
package io.github.livestatus.wire;
