package coach.limber.bot.architecture.bad.bot.app;

import java.net.http.HttpClient;

record CallsHome(HttpClient web) {}
