package coach.limber.bot.architecture.bad.knowledge;

import java.net.http.HttpClient;

record LooksItUp(HttpClient web) {}
