import type { CueTable } from '@/utils/topics/cue-table.ts';

/** English. `docs/judgement.md` explains the fields. */
export const en: CueTable = {
  language: 'en',
  common:
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were her she there been their has will would who when what your can about',
  cues: {
    burnout: `
      3 burnout | burn out | burnt out | burned out | burning out | burnouts
      2.5 compassion fatigue | moral injury | occupational exhaustion | vital exhaustion
      2 emotional exhaustion | emotionally exhausted | mentally exhausted | mental exhaustion | emotionally drained | mentally drained | completely drained | depersonalisation | depersonalization | quiet quitting
      1.5 overwork* | worked to the bone | running on empty | nothing left to give | worn down | work life balance | work stress | job stress | at breaking point | signed off sick | stress leave | sick leave
      1 exhausted | exhaustion | worn out | cannot cope | can't cope | could not cope | fed up with work | hate my job | dread going to work | dread work | cynicism | detachment | drained
    `,
    anxiety: `
      3 anxiety | panic attack* | anxiety disorder* | generalised anxiety | generalized anxiety | social anxiety | agoraphobi* | panic disorder
      2.5 anxious | hypervigilan* | catastrophi* | anxieties
      1.5 panicking | panicky | constant worry | worrying all the time | racing thoughts | racing heart | heart racing | tight chest | tightness in my chest | chest tight* | hyperventilat* | on edge | intrusive thoughts | phobi* | ocd | xanax | ssri* | cbt
      1 worry | worries | worried | worrying | panic | panicked | dread | nervous | nervousness | overthinking | rumination | ruminat* | fearful | lie awake | lying awake | breathing exercise*
    `,
    stress: `
      3 chronic stress | stressed out | psychosocial stress | work related stress | minority stress | financial stress | toxic stress | psychological distress
      2 stressed | stressful | stressor* | under stress | under a lot of stress | stress levels | stress management | distress | overwhelm*
      1.2 stress
      1 pressure | under pressure | tension | insomnia | sleepless | can't sleep | cannot sleep | cortisol
    `,
    depression: `
      3 depression | depressed | depressive | major depressive | clinically depressed | antidepressant* | postnatal depression | postpartum depression | anhedonia
      2 hopeless* | worthless* | low mood | feel empty | feeling empty | no motivation | lost interest | numb inside | despair | suicidal
      1 sad | sadness | crying | cried | cry | miserable | numb | self esteem | self loathing | hate myself | no energy | can't get out of bed | therapist | therapy | dark place
    `,
    trauma: `
      3 ptsd | c ptsd | cptsd | post traumatic | posttraumatic | complex trauma | childhood trauma | traumatised | traumatized | trauma survivor* | intergenerational trauma | racial trauma | trauma informed
      2 flashback* | retraumati* | traumati* | trauma | survivor* of abuse | dissociat*
      1 nightmares | triggered | abuse | abusive | abused | assault* | survivor*
    `,
    grief: `
      3 grief | grieving | bereave* | mourning | in mourning | grieve | grieves
      2 mourn* | loss of my | lost my mum | lost my mom | lost my dad | lost my mother | lost my father | lost my brother | lost my sister | lost my husband | lost my wife | lost my son | lost my daughter | death of my | passed away | widow* | stillbirth | stillborn | miscarriage*
      1 funeral | miss him | miss her | died | condolence*
    `,
    loneliness: `
      3 loneliness | lonely | loneliest | social isolation | socially isolated
      2 isolated | feel alone | feeling alone | feel so alone | no friends | nobody to talk to | no one to talk to | cut off from | left out
      1 all alone | alone | isolation | outcast | disconnected | belonging
    `,
    workplace: `
      2 at work | workplace* | my job | their job | my boss | employer* | employee* | coworker* | co worker* | colleague* | my manager | overtime | understaff* | short staffed | night shift* | zero hours | working hours | long hours | workload* | work life | wage theft | hr department | human resources
      1.5 rota | shift* | supervisor* | my work | my shift | workers | staff | the office | payslip* | overwork* | job | jobs | career | management | deadlines | union organis* | union organiz* | working conditions | nurses | teachers
    `,
    unemployment: `
      3 unemploy* | laid off | layoff* | lost my job | lost their jobs | losing my job | redundanc* | made redundant | jobless | out of work | job loss | job hunt* | jobseeker*
      1.5 job search* | applied for jobs | job applications | fired | sacked | job interview*
    `,
    money: `
      3 debt* | in debt | bankruptcy | overdraft | payday loan* | cost of living | bills | financial worries | money worries | financial stress | financial strain | poverty | can't afford | cannot afford | creditors | debt collector* | arrears
      1.5 money | afford* | loan* | credit card* | financial* | finances | savings | low income | wages | paycheck* | paycheque* | broke | mortgage | medical bills | benefits cut* | hardship
    `,
    housing: `
      3 rent | rents | landlord* | evict* | homeless* | tenan* | housing | mould in | rough sleep* | foreclos*
      1.5 mortgage | apartment* | flatmate* | roof over | lease | overcrowd* | shelter | couch surf*
    `,
    discrimination: `
      3 discriminat* | unfair treatment | treated unfairly | treated differently | prejudice* | excluded | exclusion | marginali* | microaggression* | bullied | bullying | stigma*
    `,
    racism: `
      3 racis* | racial* | anti black* | antiblack* | white supremac* | islamophob* | antisemit* | anti asian | xenophob* | being the only black | police brutality
      1.5 black women | black men | black people | people of colo* | black worker* | ethnic minorit* | race | colonial* | indigenous | skin colo*
    `,
    ableism: `
      3 ableis* | ableist | reasonable adjustment* | wheelchair* | accessib* | inaccessib* | disabled | disabilit* | neurodiverg* | autis* | adhd | masking | deaf
    `,
    'chronic-illness': `
      3 chronic illness* | chronic pain | chronically ill | long covid | fibromyalgia | chronic fatigue | lupus | multiple sclerosis | endometriosis | autoimmune
      1.5 diagnosed with cancer | my illness | cancer | diabetes | chemo* | flare up* | symptoms
    `,
    caregiving: `
      3 caregiv* | carer* | caring for my | caring for her | caring for his | caring for a | care for my | looking after my mother | looking after my father | dementia | alzheimer* | respite
      1.5 unpaid care | elderly parents | my mother's care | nursing home | hospice
    `,
    parenting: `
      3 parenting | new mother* | new mum* | new mom* | postnatal | postpartum | single mother* | single mom* | single parent* | childcare | child care | newborn | my toddler | parental
      1.5 my baby | my kids | my children | my son | my daughter | motherhood | fatherhood | raising
    `,
    gender: `
      3 sexis* | misogyn* | gender pay gap | sexual harass* | harass* women | patriarch* | because i am a woman | because she is a woman | gender inequal* | glass ceiling | emotional labour | emotional labor | menopaus*
      1.5 gender | women at work | mental load | feminis*
    `,
    lgbtq: `
      3 lgbt* | gay | lesbian* | bisexual* | transgender | queer | non binary | nonbinary | homophob* | transphob* | coming out | came out as | closeted | conversion therapy | trans people | trans women | trans men | gender identity | gender dysphoria
    `,
    immigration: `
      3 immigra* | migrant* | refugee* | asylum | deport* | undocumented | visa* | border | detention centre | detention center | green card | diaspora
    `,
    education: `
      3 student* | school | university | college | exam* | finals | thesis | phd | dissertation | campus | grades | homework | tuition | graduate school | grad school
      1.5 class | classes | teacher* | professor* | studying | study | semester
    `,
    climate: `
      3 climate change | climate crisis | climate anxiety | eco anxiety | climate grief | global warming | wildfire* | heatwave* | heat wave* | floods | flooding | solastalgia | climate
    `,
    isolation: `
      3 social isolation | socially isolated | isolated | no friends | live alone | lives alone | living alone | nobody to talk to | no one to talk to | housebound | loneliness
      1.5 lonely | alone | isolation | moved to a new city | new town | no one visits
    `,
    violence: `
      3 domestic violence | abusive relationship | abusive partner | sexual assault* | raped | rape | domestic abuse | stalk* | beat me | hit me | molest* | gun violence | war | torture | trafficking
      1.5 abuse | abused | abusive | violence | violent | assault* | threatened
    `,
    bereavement: `
      3 bereave* | funeral | passed away | death of | died | lost my mum | lost my mom | lost my dad | lost my mother | lost my father | lost my brother | lost my sister | widow* | stillbirth | miscarriage*
      1.5 grief | grieving | mourning | loss
    `,
    incarceration: `
      3 prison* | jail* | incarcerat* | parole | probation | inmate* | imprison* | behind bars
    `,
    faith: `
      3 church | mosque | synagogue | congregation | religious trauma | pastor | faith community | leaving the church | spiritual abuse | muslim | jewish | christian
      1.5 faith | god | prayer | religious | religion
    `,
    crisis: `
      3 suicid* | kill myself | killing myself | killed myself | end my life | ending my life | end his life | end her life | end their life | ending their life | take my own life | took his own life | took her own life | took their own life | want to die | wanted to die | wanting to die | self harm* | selfharm* | cutting myself | cut myself | hurt myself | hurting myself | better off dead | don't want to live | do not want to live | overdosed on purpose
    `,
  },
  others: '',
  overturns: {
    burnout:
      'tyre* | tire | tires | rubber | clutch | drag strip | dragster | drag race* | driveline | throttle | rpm | revs | torque | engine* | exhaust pipe | rocket | booster | apogee | payload | thruster | orbit | nitrous | muscle car* | mustang | paradise | xbox | playstation | ps4 | bulb* | led | fuse | fuses | transistor | resistor | valve | motorcycle | wheelspin | wheel* | brake* | gearbox | car | cars | donut* | drift* | drag run | driver* | smoke show | pixel* | screen burn | wildfire | firewood',
    anxiety:
      'market* | investor* | stocks | traders | wall street | range anxiety | ev | evs | battery | charger* | charging | kilometres | separation anxiety in dogs | dog | dogs | puppy | cat | cats | vet | kennel | crate | album | film | movie | chef | novel | gameplay | seo',
    stress:
      'stress test* | tensile | shear | yield strength | fatigue crack | steel | concrete | alloy | mpa | beam | weld* | finite element | load bearing | stress strain | drought stress | heat stress in | plant | plants | leaf | crop* | soil | bank* | capital ratio | server* | cpu | benchmark* | overclock* | syllable* | prime95 | fault line | tectonic | oxidative',
    depression:
      'tropical | cyclone | hurricane | economic depression | great depression | recession | gdp | 1929 | dust bowl | unemployment rate | new deal | monetary | air pressure | low pressure | trough | geolog* | basin | crater | tongue depressor | respiratory depression | bone marrow | st segment | inbreeding depression | depression era',
    trauma:
      'blunt | surgical | surgeon* | orthop* | trauma centre | trauma center | trauma bay | trauma team | fracture* | haemorrhage | hemorrhage | ct scan | dental | tooth | abdominal | penetrating | airway | tourniquet | spleen | level i | ems',
    grief:
      'good grief | charlie brown | griefer* | griefing | server | minecraft',
    loneliness:
      'lonely planet | lone wolf | lonely hearts club | lonely island | standalone | galaxy | star | particle',
    any: 'gameplay | level up | boss fight | respawn | dlc | spoiler* | episode | season finale | box office | soundtrack | track listing | lyrics | album | kernel | stack trace | exception | segfault | burndown | sprint | velocity chart | recipe | tablespoon* | preheat | quarterback | touchdown | goalkeeper | innings | wicket | touchline',
    crisis:
      'squad | squeeze | bomb* | bomber* | attack* | doors | burning | career suicide | political suicide | suicide note trope | silent | machines | vest | mission | forest film | killing it | episode | season | series | film | novel | band | lyrics | album',
  },
  people:
    'i | me | my | myself | we | our | you | your | yourself | people | person | feel | feels | feeling* | felt | emotion* | mental health | wellbeing | well being | therap* | counsel* | psycholog* | psychiatr* | doctor* | diagnos* | symptom* | cope* | coping | support group* | self care | sleep* | tired | friend* | family | mother | partner | help | medication* | research* | study | studies | workers | employees | students | carers | parents | patients | stigma | survey | lives | suffering | struggl*',
  remedies:
    'app | apps | breathing exercise* | breathe | meditat* | mindful* | resilien* | yoga | journal* | self care | gratitude | bubble bath* | digital detox | morning routine | positive thinking | wellness program* | wellbeing program*',
};
