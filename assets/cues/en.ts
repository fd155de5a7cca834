import type { CueTable } from '@/utils/topics/cue-table.ts';

/** English. `docs/judgement.md` explains the fields. */
export const en: CueTable = {
  language: 'en',
  common:
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were her she there been their has will would who when what your can about',
  cues: {
    burnout: `
      3 burnout | burn out | burnt out | burned out | burning out | burnouts | burns out | burnout syndrome | occupational burnout | job burnout | parental burnout | autistic burnout | activist burnout | caregiver burnout | burnout rate* | burnout at work | burnout among
      2.5 compassion fatigue | moral injury | moral distress | occupational exhaustion | vital exhaustion | maslach | burnout inventory | vicarious trauma | secondary traumatic stress | caregiver fatigue | empathy fatigue
      2 emotional exhaustion | emotionally exhausted | mentally exhausted | mental exhaustion | emotionally drained | mentally drained | completely drained | depersonalisation | depersonalization | quiet quitting | work to exhaustion | chronic exhaustion | bone tired | utterly exhausted | physically and mentally exhausted
      1.5 overwork* | worked to the bone | running on empty | nothing left to give | worn down | work life balance | at breaking point | breaking point | signed off sick | stress leave | sick leave | running on fumes | always on culture | hustle culture | grind culture | toxic workplace | toxic productivity | unmanageable workload | excessive workload* | workload and exhaustion | exhausted by work | tired of work | stretched thin | staff exhaustion | right to disconnect
      1 exhausted | exhaustion | worn out | cannot cope | can't cope | could not cope | fed up with work | hate my job | hating my job | dread going to work | dread work | dread monday* | cynicism | drained | overworked | fatigued | disengaged | no energy left | checked out | quit my job | understaff* | short staffed | staff shortage*
    `,
    anxiety: `
      3 anxiety | panic attack* | anxiety disorder* | generalised anxiety | generalized anxiety | social anxiety | health anxiety | agoraphobi* | panic disorder* | eco anxiety | climate anxiety | death anxiety | exam anxiety | test anxiety | anxiety attack*
      2.5 anxious | hypervigilan* | catastrophi* | anxieties | anxiously | social phobia | social anxiety disorder | crippling fear
      2 constant worry | worrying all the time | worry all the time | excessive worry | constant fear | racing thoughts | intrusive thoughts | overthinking | heart races | panicking | panicky | panic stricken | feeling of dread | sense of dread | sense of doom
      1.5 racing heart | heart racing | heart pounding | heart was pounding | tight chest | tightness in my chest | chest tight* | hyperventilat* | on edge | phobi* | ocd | obsessive compulsive | xanax | ssri* | cbt | benzodiazepine* | anxiolytic* | knot in my stomach | sleepless nights | can't breathe | couldn't breathe | social situations
      1 worry | worries | worried | worrying | panic | panicked | dread | dreading | nervous | nervousness | rumination | ruminat* | fearful | lie awake | lying awake | breathing exercise* | uneasy | unease | apprehensi* | jittery | scared | afraid | terrified
    `,
    stress: `
      3 chronic stress | stressed out | psychosocial stress | work related stress | workplace stress | occupational stress | job stress | work stress | minority stress | financial stress | toxic stress | psychological distress | mental distress | emotional distress | parental stress | caregiver stress | acculturative stress | perceived stress | economic stress | stress and anxiety | anxiety and stress | stress and burnout | stress at work | student stress | exam stress
      2.5 psychosocial risk* | allostatic load | job strain | psychological strain | mental strain | stress related | stress hormone* | stress response*
      2 stressed | stressful | stressor* | under stress | under a lot of stress | stress levels | stress management | managing stress | coping with stress | cope with stress | reduce stress | stress relief | distress | overwhelm* | nervous breakdown | mental health crisis | mental ill health | mental illness* | mental health problem* | mental health condition* | poor mental health
      1.5 stress | stresses | stressing | mental health | psychological wellbeing | psychosocial | emotional wellbeing
      1 under pressure | insomnia | sleepless | can't sleep | cannot sleep | cortisol | fight or flight | tense | irritab* | constant pressure | mounting pressure | wellbeing | struggling
    `,
    depression: `
      3 depression | depressed | depressive | major depressive | clinical depression | clinically depressed | antidepressant* | postnatal depression | postpartum depression | anhedonia | depressive symptoms | depressive episode* | depressive disorder* | seasonal depression | seasonal affective | dysthymi*
      2 hopeless* | worthless* | low mood | feel empty | feeling empty | feels empty | no motivation | lost interest | numb inside | suicidal | suicidal thoughts | mood disorder* | bipolar | self loathing | hate myself | hating myself | can't get out of bed | could not get out of bed | couldn't get out of bed | no will to live | suicide
      1.5 despair | despairing | self harm* | feel like a failure | loss of interest | loss of pleasure | nothing brings me joy | inner emptiness | dark thoughts | dark place | counselling | self worth
      1 depressing | miserable | numb | numbness | self esteem | no energy | therapist* | psychotherap* | counselor* | counsellor* | psychiatrist* | happier | unhappy
      0.5 sad | sadness | crying | cried | cry | therapy | cries
    `,
    trauma: `
      3 ptsd | c ptsd | cptsd | post traumatic | posttraumatic | complex trauma | childhood trauma | traumatised | traumatized | trauma survivor* | intergenerational trauma | generational trauma | historical trauma | collective trauma | racial trauma | trauma informed | psychological trauma | emotional trauma | birth trauma | sexual trauma | war trauma | traumatic experience* | traumatic event* | traumatic memor* | adverse childhood experience* | trauma therap* | emdr
      2 flashbacks | retraumati* | traumati* | trauma | traumas | survivor* of abuse | dissociat* | abuse survivor* | survivors of | abandonment issues | ritual abuse
      1 flashback | nightmares | triggered | abuse | abusive | abused | assaulted | survivor* | shell shock* | emotionally abus*
    `,
    grief: `
      3 grief | grieving | bereave* | mourning | in mourning | grieve | grieves | grieved | loss of a loved one | losing a loved one | anticipatory grief | complicated grief | prolonged grief
      2 mourn* | loss of my | loss of her | loss of his | lost my mum | lost my mom | lost my dad | lost my mother | lost my father | lost my brother | lost my sister | lost my husband | lost my wife | lost my son | lost my daughter | lost her husband | lost his wife | lost her son | lost their son | lost a child | death of my | passed away | widow* | stillbirth | stillborn | miscarriage* | death of a child | died suddenly | my late husband | my late wife | losing my | losing someone
      1 funeral | miss him | miss her | miss them | condolence* | anniversary of his death | anniversary of her death | coffin | ashes
    `,
    loneliness: `
      3 loneliness | lonely | loneliest | lonelier | social isolation | socially isolated | chronic loneliness | loneliness epidemic
      2 isolated | feel alone | feeling alone | feels alone | felt alone | feel so alone | no friends | nobody to talk to | no one to talk to | cut off from | left out | social connection* | social disconnection | eat alone | eats alone | alone in the world | no close friends | few friends | making friends | make friends
      1 all alone | isolation | outcast | disconnected | belonging | isolating | lives alone | living alone | excluded | friendless | companionship | feel invisible
      0.5 alone
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
      3 suicid* | kill myself | killing myself | killed myself | kill herself | kill himself | killed himself | killed herself | kill yourself | kill themselves | kill oneself | killed themselves | end my life | ending my life | end his life | end her life | end their life | ending their life | end it all | end it tonight | take my own life | took his own life | took her own life | took their own life | taken her own life | taken his own life | taking her own life | taking his own life | take their own lives | took their own lives | want to die | wanted to die | wanting to die | wish i was dead | wish i were dead | self harm* | selfharm* | self injur* | self inflicted | cutting myself | cut myself | hurt myself | hurting myself | hurt themselves | harm myself | burned my arm | hang myself | hanged himself | hanged herself | better off without me | better off dead | don't want to live | do not want to live | no longer wanted to live | don't want to be alive | don't want to be here anymore | do not want to be here anymore | overdosed on purpose | planning my death | thinking about jumping | means of suicide | counted the pills | pills counted
    `,
  },
  others:
    "range anxiety | charging anxiety | separation anxiety in dogs | dog anxiety | anxiety vest | anxiety wrap | market anxiety | investor anxiety | inflation anxiety | price anxiety | election anxiety index | economic anxiety index | performance anxiety of | anxiety of influence | status anxiety index | anxiety medication for dogs | anxious bench | anxious to see | anxious to know | anxious to get | anxious to try | anxious to meet | anxious to avoid | anxious to please | anxious to start | anxiously await* | anxiously waiting for | anxious about their investments | panic buying | panic selling | panic button | panic room | kernel panic* | panic at the disco | banking panic* | financial panic* | panic of 1907 | panic of 1893 | panic of 1873 | panic mode | moral panic | go panic | rust panic | don't panic | red panic | bank panic* | tyre burnout* | tire burnout* | rubber burnout* | burnout competition* | burnout contest* | burnout masters | burnout pad | burnout box | burnout paradise | burnout revenge | burnout 3 | burnout legends | burnout dominator | burnout takedown | burnout series | burnout velocity | burnout fabric | burnout velvet | burnout tee | burnout t shirt | burnout shirt | burnout print | engine burnout | rocket burnout | booster burnout | motor burnout | stage burnout | after burnout | burnout altitude | burnout time | at burnout | bulb burnout | coil burnout | filament burnout | burnout furnace | burnout kiln | burnout oven | wax burnout | lost wax burnout | do a burnout | doing burnouts | do burnouts | did a burnout | epic burnout | massive burnout | smoky burnout* | burn out the clutch | burn out the motor | burned out car* | burnt out car* | burnt out house | burned out house | burned out building* | burnt out building* | burned out shell | burnt out shell | burned out ruins | burned out bulb* | burnt out bulb* | burned out light* | burnt out light* | burned out headlight | burned out fuse | burned out motor | burned out village* | burnt out vehicle* | burned out vehicle* | burnt out caravan | fire burned out | fire burnt out | fires burn out | burned out star | burn out quickly | candle burn* out | burnout friday* | stress test* | stress tested | stress testing | stress tester | stress fracture* | stress relieved | stress relieving | stress strain | stress concentration | stress intensity | stress corrosion | stress crack* | stress free | stress position* | stress ball* | stress mark* | syllable stress | word stress | lexical stress | sentence stress | primary stress | secondary stress | stress pattern* | stressed syllable* | unstressed | stress the importance | stress the need | stress that | stressed that | stresses that | stressed the | stresses the | stressing the | stressing that | shear stress | tensile stress | thermal stress | mechanical stress | yield stress | residual stress | compressive stress | bending stress | hoop stress | normal stress | wind stress | wall stress | water stress | drought stress | heat stress in cattle | salt stress | plant stress | abiotic stress | oxidative stress | cellular stress | er stress | replication stress | acid stress | osmotic stress | stress tensor | stress field | stress drop | stress state | stress level of the | i must stress | cannot stress | can't stress | stressed to hear | distressed jeans | distressed denim | distressed leather | distressed wood | distressed paint | distressed look | distressed debt | distressed asset* | distressed compan* | distressed propert* | distressed sale* | distressed securities | distressed seller* | distressed finish | distress signal* | distress call* | distress beacon | vessel in distress | respiratory distress | fetal distress | tropical depression* | great depression | economic depression* | depression era | depression glass | the depression of the | deep depression over the | monsoon depression | depression over the bay | depression of 1893 | depression of 1920 | long depression | depressed prices | depressed price | depressed demand | depressed market* | depressed economy | depressed area* | depressed region* | depressed immune | depressed level* | depressed fracture | depressed skull | prices depressed | demand depressed | atmospheric depression* | frontal depression* | low pressure depression | glacial depression | kettle depression | topographic depression* | closed depression* | shallow depression | natural depression | circular depression | depression in the ground | depressions in the | depression in the surface | respiratory depression | cns depression | bone marrow depression | myocardial depression | st depression | st segment depression | inbreeding depression | freezing point depression | melting point depression | angle of depression | key is depressed | button is depressed | pedal is depressed | when depressed | fully depressed | depressed the pedal | depressed the button | depress the | long term depression in | cortical spreading depression | spreading depression | synaptic depression | blunt trauma | blunt force trauma | penetrating trauma | head trauma | brain trauma | dental trauma | ocular trauma | eye trauma | facial trauma | spinal trauma | chest trauma | abdominal trauma | surgical trauma | physical trauma | tissue trauma | acoustic trauma | trauma surgeon* | trauma surgery | trauma center* | trauma centre* | trauma bay | trauma team* | trauma unit | trauma ward | trauma room | trauma kit* | trauma plate* | trauma nurse* | trauma patient* | trauma shears | trauma care system | orthopaedic trauma | orthopedic trauma | major trauma network | traumatic brain injur* | traumatic injur* | traumatic amputation | traumatic arthritis | post traumatic arthritis | post traumatic osteoarthritis | trauma team game | trauma queen | good grief | griefer* | griefing | grief bacon | come to grief | came to grief | give me grief | gave me grief | giving me grief | gave him grief | a lot of grief from | causing grief for | mourning dove* | mourning cloak | mourning ring* | mourning jewel* | mourning band* | lonely planet | lonely island | lonely hearts club | lonely mountain | lonely boy* | the lonely man lyrics | lonely goatherd | lone wolf | let alone | stand alone | standalone | alone together album | home alone | alone in the dark | leave it alone | leave them alone | left alone to | not alone in thinking | alone accounts for | alone accounted for | this alone | isolated incident* | isolated case* | isolated function* | isolated test* | isolated environment* | isolated shower* | isolated thunderstorm* | isolated vocals | isolated from the main | isolated ground | isolated power | isolated system | isolated network | isolated process* | isolated from the | isolated compound* | isolated strain* | isolated and characteri* | isolation transformer | vocal isolation | noise isolation | sound isolation | vibration isolation | process isolation | network isolation | transaction isolation | isolation level* | sandbox isolation | tenant isolation | isolation booth | self isolation rules | isolation exercise* | isolation movement* | isolation tank | base isolation | seismic isolation | overwhelmingly | overwhelming majority | overwhelming force | overwhelming victory | overwhelming favourite | overwhelming favorite | overwhelming support | overwhelming evidence | overwhelmed the defence | overwhelmed the defense | overwhelmed their opponents | overwhelm the server | overwhelm the system | therapy dog breed | retail therapy | physical therapy | physiotherapy | gene therapy | radiation therapy | hormone replacement therapy | exhausted all | exhausted its | exhausted his options | exhaustion of the | heat exhaustion | ip exhaustion | address exhaustion | memory exhaustion | resource exhaustion | pool exhaustion | port exhaustion | connection exhaustion | exhausted supplies | supply exhausted | battery drained | drained the battery | drained and rinsed | drain* the | drained weight | drained pasta | drained chickpeas | rinsed and drained | drained well | well drained | worn out tyre* | worn out tire* | worn out part* | worn out brake* | worn out shoes | worn out clutch | no worries | don't worry | dont worry | not to worry | worry about the | worry free | worry not | need to worry | needn't worry | have to worry | never worry | without worrying | burnout x | survivors series | survivor series | sad to say | sad to see | far cry | war cry | crying out for | cry wolf | cry baby* | battle cry",
  overturns: {
    burnout:
      'tyre* | tire | tires | rubber | clutch | drag strip | dragster* | drag race* | drag racing | drivetrain | driveline | throttle | rpm | revs | torque | engine* | exhaust pipe* | rocket* | booster* | apogee | payload | thruster* | propellant | orbit | nitrous | muscle car* | mustang | camaro | skid* | donuts | ute | utes | holden | v8 | paradise | ps2 | ps3 | ps4 | bulb* | led | leds | fuse | fuses | filament | transistor* | resistor* | valve* | motorbike* | motorcycle* | wheelspin | smoke | smoking tyres | racetrack | speedway | racer | racers | pixel* | oled | screen burn | firewood | flames | firefighter* said | arson | kiln | casting | flask | velvet | fabric | plume | altitude | thrust | nozzle | apartment fire | hillside | burnt timbers | ruins | wreckage | lamp | lamps | lightbulb* | headlight* | wiring | circuit*',
    anxiety:
      'market | markets | investor* | stocks | shares | traders | wall street | bond yields | ev | evs | electric car* | electric vehicle* | battery | batteries | charger* | charging | charge point* | kilometres | kwh | tesla | plug in | chargers | vet | vets | dog | dogs | puppy | puppies | cat | cats | canine | feline | horses | parrot | rabbit* | kennel | crate | thundershirt | album | film | movie | horror | thriller | gameplay | seo | stack trace | goroutine | kernel | crash* the | runtime | central bank | fed | inflation | currency | opec | shoppers | toilet paper | diplomats | warship* | missile*',
    stress:
      'tensile | shear | yield strength | modulus | elastic* | plasticity | fatigue crack | fracture* | steel | concrete | alloy* | mpa | psi | beams | girder* | weld* | finite element | load bearing | loading | rebar | bolt | bolts | pipeline* | corrosion | seedling* | plants | leaf | leaves | photosynth* | crop* | cultivar* | soil | irrigation | banks | capital ratio* | tier 1 | lender* | solvency | server* | cpu | gpu | cores | benchmark* | overclock* | syllable* | vowel* | prime95 | fault | tectonic | seismic | oxidative | antioxidant* | mitochond* | radicals | yeast | bacteria* | e coli | livestock | cattle | poultry | aquarium | fish | koi | ceramic | glass panel | bridge deck | aluminium | aluminum | rock mass | requests per second | latency | throughput | virtual users | qa',
    depression:
      'tropical | cyclone | cyclonic | hurricane* | storm | gdp | 1929 | 1930s | 1933 | hoover | roosevelt | dust bowl | new deal | monetary | keynes* | air pressure | low pressure | trough | barometric | millibars | hpa | winds | rainfall | landfall | met office | meteorolog* | geolog* | basin | crater* | sinkhole* | sediment* | elevation | below sea level | lake bed | valley floor | topograph* | glacier* | tongue depressor | bone marrow | ecg | st segment | opioid overdose | inbreeding | solute | solvent | pedal | lever | clutch | plunger | keyboard | shutter | real estate prices | tectonic | lava | caldera | synap*',
    trauma:
      'surgical | surgeon* | orthop* | fracture* | haemorrhag* | hemorrhag* | ct scan | dental | tooth | teeth | incisor* | abdominal | penetrating | airway | tourniquet* | spleen | ems | paramedic* | ambulance | helicopter | gunshot wound* | sutur* | wound | wounds | splint | bruis* | cornea* | retina* | tendon* | ligament* | knee | hip | toenail* | nail bed | implant* | incision | laparoscop* | plate carrier | ifak | chest seal | gauze | level i | level 1 | level ii | emergency department | operating room | operating theatre* | acl | concussion*',
    grief:
      'charlie brown | server | minecraft | tnt | peanuts | bird feeder* | doves | seeds | butterfly | antique | brooch | pun | puns',
    loneliness:
      'galaxy | galaxies | star | particle* | pawn | pawns | archipelago | atoll | lighthouse | cabin rental | guidebook | off grid | scenic | hiking trail | transformer | docker | container* | thread | threads | module* | circuit | gene | genes | bacterial | strain | strains | protein | rna | dna | plasmid | decibel* | headphones | earbuds | speakers | showers | thunderstorm* | resort | beach | hotel | village | bicep* | dumbbell*',
    any: 'gameplay | level up | boss fight | respawn* | dlc | xp | loot | quest | quests | playthrough | playstation | xbox | nintendo | steam | console | multiplayer | rpg | fps | speedrun | raid | guild | patch notes | nerf* | spoiler* | episode | season finale | box office | soundtrack | track listing | lyrics | album | riff* | guitar* | drummer | vocals | debut single | ep | tour dates | directed by | starring | cast | remake | sequel | trailer | blu ray | screenplay | cinematograph* | protagonist | plot twist | anime | manga | marvel | dc comics | kernel | stack trace | exception | segfault | compil* | refactor* | repository | pull request* | github | npm | docker | kubernetes | api | json | linux | bios | overclock* | ssd | firmware | burndown | sprint | velocity chart | scrum | recipe* | tablespoon* | teaspoon* | preheat | oven | simmer | flour | butter | garlic | quarterback | touchdown* | goalkeeper | innings | wicket* | touchline | midfielder | striker | penalty kick | playoff* | nba | nfl | nhl | mlb | premier league | batting | bullpen | coach said | league table | grand prix | lap time* | podium finish | free shipping | add to cart | in stock | sku | size chart | discount code | horsepower | mpg | gearbox | suspension | chassis | bitcoin | crypto* | nasdaq | dow jones | s p 500 | hedge fund* | equities | dividend* | treasury yields | forex | commodity | wheat prices | oil prices | spacecraft | satellite | telescope | nasa | spacex | archaeolog* | fossil* | alloy | polymer* | enzyme* | in vitro | zebrafish | mice | rats | murine',
    crisis:
      'squad | squeeze | bomb* | bomber* | bombing* | attack* | attentat | taliban | militant* | checkpoint | drone* | doors | burning bridges | career suicide | political suicide | social suicide | economic | airline* | tariff* | mission* | missions | pilot* | kamikaze | cell | cells | gene | genes | killing it | episode* | season | series | film | films | movie | novel | thriller | detective | mystery | band | duo | lyrics | album | song | songs | singer | chess | defender | goalkeeper | runner | practice | sprint | sauce | lemmings | slime | boss | level | west | essays | council* | county | budget | festival | trial | fraud | windows | code | news in brief',
  },
  people:
    'i | me | my | myself | we | our | you | your | yourself | people | person | somebody | someone | everyone | feel | feels | feeling* | felt | emotion* | mental health | mental | wellbeing | well being | therap* | counsel* | psycholog* | psychiatr* | doctor* | gp | diagnos* | cope | copes | coped | coping | support group* | self care | sleep* | tired | friend* | family | families | mother* | father* | parent* | partner | wife | husband | child | children | teenager* | young people | women | men | help | helped | medication* | survey* | workers | employee* | staff | colleague* | nurse* | teacher* | physician* | clinician* | student* | carers | caregiver* | stigma | lives | suffer* | struggl* | support | community | communities | respondents | workplace* | job | boss | shame | guilt | hope | lonely | cry | crying | tears | talk | talking | listen* | anger | fear | fears | experienc* | symptom* | disorder*',
  remedies:
    'app | apps | breathing exercise* | breathe | breathwork | meditat* | mindful* | resilien* | yoga | journal* | self care | gratitude | bubble bath* | digital detox | morning routine | positive thinking | wellness program* | wellbeing program*',
};
