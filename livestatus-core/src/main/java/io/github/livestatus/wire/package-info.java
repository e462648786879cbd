/** Plans a query for one server, encodes requests and reads the header of responses. Not exported. */
package io.github.livestatus.wire;
