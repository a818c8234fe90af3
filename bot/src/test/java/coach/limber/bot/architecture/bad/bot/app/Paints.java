package coach.limber.bot.architecture.bad.bot.app;

import java.awt.Color;

record Paints(Color colour) {}
