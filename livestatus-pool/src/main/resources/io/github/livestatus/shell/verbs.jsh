import io.github.livestatus.client.*;
import io.github.livestatus.command.*;
import io.github.livestatus.config.*;
import io.github.livestatus.error.*;
import io.github.livestatus.event.*;
import io.github.livestatus.lql.*;
import io.github.livestatus.multisite.*;
import io.github.livestatus.pool.*;
import io.github.livestatus.result.*;
import io.github.livestatus.schema.*;
import io.github.livestatus.transport.*;
import java.time.*;
import static io.github.livestatus.shell.Verbs.*;
welcome()
