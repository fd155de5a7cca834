// Written by `npm run calibrate` from the texts that
// `utils/topics/weights.ts` names (input f847eb0c8bf2a86e).

/**
 * What texts taught about English cues beyond their weight, in tenths of
 * log-odds.
 */
export const EN_LEARNED =
  '-6 anxiety:anxious about|3 anxiety:dreading|-5 anxiety:freaking out|3 anxiety:frightened|4 anxiety:my anxiety|3 anxiety:my social|-8 anxiety:panic|-5 anxiety:scared|4 anxiety:social anxiety|-3 anxiety:very anxious|3 anxiety:with anxiety|3 anxiety:worried|4 anxiety:worries|5 anxiety:worry|3 anxiety:worrying|17 burnout:burnout|3 burnout:burnout in|4 burnout:burnout is|5 burnout:burnt out|3 burnout:cynicism|3 burnout:i m burnt out|3 depression:counselor*|3 depression:cried|3 depression:cry|-3 depression:depressing|-3 depression:depression and|-5 depression:depression in|-3 depression:happier|4 depression:kill myself|-4 depression:medication|-4 depression:melanchol*|-4 depression:mental|-3 depression:mental illness*|-4 depression:mood|4 depression:psychiatrist*|5 depression:psychologist*|-3 depression:struggling with depression|7 depression:suicidal|7 depression:suicide|5 depression:therapist*|4 depression:therapy|-8 grief:cemetery|-3 grief:grief|-5 loneliness:isolated|4 loneliness:loneliness|-5 loneliness:lonely|3 stress:coping|-3 stress:mental illness*|-4 stress:stress|-3 stress:stress is|-4 stress:stress on|-4 stress:stressed out|-4 stress:stressful|-3 trauma:abuse|-3 trauma:shaken';

/**
 * What texts taught about any English words, by their first six letters: the
 * weight in log-odds before the words that it is for.
 */
export const EN_VOCABULARY =
  '27 suicid|23 burnou|21 anxiet|16 coping therap|15 burnt|14 counse|13 depres loneli worry|11 attack overwh psycho ptsd worklo|10 calls forty sleep volunt yourse|9 boss career grief psychi sick social teache|8 crying exhaus feel myself nobody says somebo trauma worrie|7 centre feelin husban|6 anybod dealin fear lack people phone self suffer wrote|5 asked days emotio health mental parent past profes said stop stoppe suppor talk tired told work|4 call leave life meetin notice someti took|3 becaus doctor else hate help hospit hours months nothin worse|2 alone disord having since situat someon someth that then though years|1 been being family feels felt school with|-1 games produc|-2 access apprec comple curren guys link specif system thanks|-3 advanc based build busine create first food includ instal online please provid websit while will|-4 bought case comput custom damage edit free game http imgur infect intere into light next origin public user|-5 across chicke englis exampl federa histor improv level seems server should skin total update|-6 below check clear electr film inform invest player power price remove tests turn|-7 cause cost diet during extra favori figure follow market opinio play playin series test thread travel workou|-8 batter engine miles protei|-9 econom water|-10 weight|-17 dogs';
