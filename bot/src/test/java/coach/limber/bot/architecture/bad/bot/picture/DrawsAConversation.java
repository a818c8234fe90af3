package coach.limber.bot.architecture.bad.bot.picture;

import coach.limber.bot.architecture.bad.bot.store.DrivesAGateway;

record DrawsAConversation(DrivesAGateway what) {}
