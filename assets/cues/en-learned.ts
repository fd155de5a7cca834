// Written by `npm run calibrate` from the texts that
// `utils/topics/weights.ts` names (input cdcd86098106009f).

/**
 * What texts taught about English cues beyond their weight, in tenths of
 * log-odds.
 */
export const EN_LEARNED =
  '-5 anxiety:anxious about|3 anxiety:dreading|-5 anxiety:freaking out|3 anxiety:frightened|4 anxiety:my anxiety|3 anxiety:nervous|-9 anxiety:panic|-3 anxiety:restless*|-5 anxiety:scared|4 anxiety:social anxiety|-3 anxiety:very anxious|3 anxiety:with anxiety|3 anxiety:worrying|17 burnout:burnout|3 burnout:burnout in|3 burnout:burnout is|4 burnout:burnt out|3 burnout:cynicism|5 burnout:exhaustion|3 burnout:i m burnt out|3 depression:counselor*|3 depression:cried|3 depression:cry|-4 depression:depressing|-3 depression:depression and|-6 depression:depression in|-3 depression:from depression|-3 depression:happier|3 depression:kill myself|-4 depression:medication|-3 depression:melanchol*|-4 depression:mental|-3 depression:mental illness*|-4 depression:mood|3 depression:psychiatrist*|5 depression:psychologist*|-3 depression:shame|-3 depression:struggling with depression|7 depression:suicidal|7 depression:suicide|5 depression:therapist*|4 depression:therapy|-8 grief:cemetery|-5 loneliness:isolated|4 loneliness:loneliness|-6 loneliness:lonely|-3 stress:mental illness*|-3 stress:stress|-4 stress:stressed out|-4 stress:stressful|-3 trauma:abuse|-3 trauma:shaken';

/**
 * What texts taught about any English words, by their first six letters: the
 * weight in log-odds before the words that it is for.
 */
export const EN_VOCABULARY =
  '26 suicid|23 burnou|19 anxiet|16 therap|15 coping counse|13 loneli|12 attack depres overwh worry|11 career forty volunt|10 crying psycho sleep yourse|9 boss calls exhaus grief psychi sick social teache|8 feel myself nobody says somebo|7 centre feelin meetin phone self trauma wrote|6 anybod days dealin fear lack leavin stoppe suffer talk tired told worrie|5 asked emotio health husban mental parent past people profes said someti suppor work|4 life months nothin notice sunday worse|3 becaus call else gone hate help hospit leave since someon took|2 alone been clinic disord doctor head hours night that then though years|1 being family feels felt school situat|-1 curren games produc|-2 apprec comple finish guys link replac specif|-3 access advanc based build busine create first food instal online plan please provid system thanks websit will|-4 case chicke comput custom game http imgur includ infect intere into level next origin seems while|-5 bought check damage edit exampl federa free histor improv light means power server should user|-6 across englis inform invest remove skin tests total turn update|-7 below cause cost diet during extra favori film follow market miles opinio play player price protei test travel workou|-8 econom electr engine figure playin series|-9 batter water|-10 weight|-18 dogs';
