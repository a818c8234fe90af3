package coach.limber.bot.architecture.bad.bot.app;

import java.sql.Connection;

record HoldsAConnection(Connection connection) {}
