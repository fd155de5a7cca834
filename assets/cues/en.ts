import type { CueTable } from '@/utils/topics/cue-table.ts';
import { EN_VOCABULARY } from './en-vocabulary.ts';

/** Frequent short words, to recognise the language by. */
export const enWords =
  'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were her she there been their has will would who when what your can about';

/** English. `docs/judgement.md` explains the fields. */
export const en: CueTable = {
  language: 'en',
  cues: {
    burnout: `
      3 academic burnout | activist burnout | autistic burnout | avoid burnout | burn myself out | burn out | burned out | burned out and | burned out from | burning out | burnout | burnout at work | burnout in | burnout of | burns out | burnt out | burnt out and | burnt out by | caregiver burnout | carer burnout | clergy burnout | emotional exhaustion | employee burnout | feel burned out | feel burnt out | feeling burned out | feeling burnt out | felt burnt out | i burned out | i burnt out | i m burned out | i m burnt out | job burnout | occupational burnout | occupational phenomenon | parental burnout | programming burnout | recover from burnout | recovering from burnout | risk of burnout | signs of burnout | symptoms of burnout
      2.5 at the end of my rope | burnout inventory | compassion fatigue | got nothing left | have nothing left | maslach | mental distance from | moral distress | moral injury | nothing left for | running on empty | running on nothing | secondary traumatic stress | signed off | stress leave | vicarious trauma | vital exhaustion
      2 could not get up | crying in the car | depersonalisation | detachment from | exhaustion and | going through the motions | hit a wall | hit the wall | i m exhausted | mental exhaustion | mentally drained | no longer care | nothing left in the tank | on autopilot | out of steam | physically and emotionally | run dry | so exhausted | stopped caring | too exhausted to | too tired to | used to care
      1.5 at breaking point | breaking point | can t switch off | excessive workload* | exhausting | exhaustion | handing in their notice | leaving the profession | medical leave | no breaks | off sick | overwork* | psychosocial risk* | right to disconnect | running on fumes | sabbatical | sick days | sick leave | sickness absence | unrelenting | without a break | work life balance | worn down | worn out
      1 always tired | can t cope | cynicism | demoraliz* | depleted | disillusion* | drained | exhausted | fatigue | hate my job | nothing left | overloaded | overworked | quit my job | resignations | sarcastic | snap at | snapped at | tired all the time | too much work | understaffed | used up | weariness | weary | worn to
      0.5 so tired | turnover
    `,
    anxiety: `
      3 agoraphobi* | anxiety | anxiety about | anxiety and depression | anxiety at | anxiety attack* | anxiety disorder* | anxiety in | anxiety meds | anxiety over | anxious about | anxious feelings | climate anxiety | cope with anxiety | death anxiety | eco anxiety | feelings of anxiety | generalised anxiety disorder | generalized anxiety | health anxiety | her anxiety | his anxiety | levels of anxiety | panic attack* | panic disorder* | panic symptoms | performance anxiety | prevalence of anxiety | scanxiety | social anxiety | struggle with anxiety | struggling with anxiety | suffer from anxiety | symptoms of anxiety | test anxiety | the anxiety
      2.5 anxieties | anxious | cold sweat* | constant fear | fear of flying | fear of the future | gad | grounding technique* | heart pounding | heart pounds | heart races | heart thumping | high alert | hypervigilan* | i was dying | imposter syndrome | impostor syndrome | nervous around people | obsessive thoughts | social anxiety disorder | social phobia | stomach s in knots | stop shaking | stop worrying | worry about everything | worry less | worry too much | worrying too much
      2 afraid of people | at 3am | at three in the morning | ativan | being judged | buspirone | can t stop thinking | can t stop worrying | check the door* | chest pounding | chest tightens | constant worry | constantly worried | constantly worrying | derealization | don t sleep | dread that | excessive worry | extremely worried | fear and uncertainty | fear of losing | feeling of dread | freaking out | hands are shaking | hands go numb | hands shake | hands tingl* | heart hammer* | heart s going | heart skip* | heart was racing | intrusive thoughts | irrational fear* | judging me | jump out of my skin | klonopin | lexapro | live in fear | living in fear | lump in my throat | mind races | mind racing | my nerves | nauseous | nervous wreck | not slept | on guard | overthinking | panic stricken | panicking | panicky | propranolol | racing thoughts | scared to leave | sense of dread | severe social | shake when | shakes when | shaking hands | sick to my stomach | sleeping pills | slept through | spiraling | spirals | startle* | stomach aches | stomach drops | stomach in knots | the dread | the shakes | trembl* | very worried | zoloft
      1.5 a full night | around other people | around people | benzodiazepine* | beta blocker* | can t sleep | cbt | chest tight* | cognitive behavioral | cognitive behavioural | could not sleep | couldn t sleep | crippling | debilitating | exposure therapy | fear of failure | fear that i | feel sick | fretting | half the night | heart racing | heart was pounding | hyperventilat* | insomni* | knot in my stomach | leave the house | makes me feel sick | my fear | obsessive compulsive | ocd | on edge | overthink* | pass out | phobi* | racing heart | sleepless nights | sleepless* | social situations | socially awkward | something bad | something terrible | ssri* | stopped sleeping | talking to people | talking treatment* | tight chest | wake at | waking at | what ifs | woke at | worry about money | xanax
      1 afraid | agitated | apprehensi* | breathing exercise* | cannot sleep | comfortable around | dread | dreading | eye contact | fearful | freak out | frightened | going to die | in my head | irrational | jittery | lie awake | lying awake | my social | nerves | nervous | nervousness | palpitation* | panic | panicked | paranoia | paranoid | people around me | physical symptoms | rattled | ruminat* | scared | shaky | sweating | sweaty | terrified | these thoughts | uncertainty | uneasy | worried | worries | worry | worrying | worst case scenario* | wound up
      0.5 fear of | fearing | fears | restless* | shy | socially
    `,
    stress: `
      3 anxiety and stress | causes of stress | cope with stress | coping with stress | cortisol levels | de stress | deal with stress | dealing with stress | effects of stress | emotional distress | exam stress | feel stressed | feeling stressed | feels stressed | felt stressed | financial stress | job stress | less stressed | levels of stress | minority stress | more stressed | overstressed | parental stress | perceived stress | psychological distress | really stressed | signs of stress | so stressed | still stressed | stress and anxiety | stress and burnout | stress and depression | stress and worry | stress at work | stress awareness | stressed about | stressed all | stressed and | stressed by | stressed out | symptoms of stress | technostress | too stressed | very stressed | work related stress | work stress
      2.5 job strain | mental load | psychological problems | psychological strain | psychosocial risk* | so much pressure | so tense | stress builds | stress hormone* | stress response* | tightly wound
      2 additional stress | at breaking point | at my wits end | box breathing | can t take it anymore | cause stress | coming apart | days lost to | distress | emotional burden | emotional support | eye twitch* | fall apart | falling apart | feel like screaming | fell apart | frayed | grinding my teeth | had a breakdown | hold it together | mental breakdown | mental health condition* | mental health issue* | mental health problem* | mental health service* | mental illness* | mental wellbeing | muscle relaxation | nervous breakdown | overwhelm* | psychologically | reduces stress | relaxation technique* | source of stress | sources of stress | stress management | stress relief | stressed | stressful | stressful job | stressful life | stressful situation | stressful situations | stressful time | stressor* | taken its toll | takes its toll | taking a toll on | under a lot of stress | want to scream
      1.5 coping strateg* | difficulty sleeping | disturbed sleep | mental health | one more thing | psychosocial | resilience training | short temper* | sleep badly | stress | trouble concentrating | under stress | wellness
      1 breakdown | can t sleep | constant pressure | cope | coping | cortisol | fight or flight | insomnia | irritab* | jaw clench* | meltdown | mindfulness | poor sleep | sleep problems | sleepless | stress on | stresses | stressing | tense | tension headache* | trouble sleeping
      0.5 adrenal* | cope with | coping with | headaches | struggling | wellbeing
    `,
    depression: `
      3 anhedonia | antidepressant* | clinical depression | clinically depressed | depressed | depression | depression in | depression or anxiety | depressive | depressive disorder* | depressive episode* | depressive illness | depressive symptoms | diagnosed with depression | dysthymi* | her depression | his depression | major depressive | mild depression | postnatal depression | postpartum depression | seasonal affective | severely depressed | signs of depression | struggle with depression | struggling with depression | suffer from depression | symptoms of depression | treated for depression | treatment resistant depression
      2.5 anti depressant* | behavioural activation | celexa | citalopram | don t enjoy anything | don t see the point | don t want to get up | effexor | enjoy anything | enjoyed anything | feel done | feel flat | fluoxetine | forward to anything | hate my life | loss of interest in | lost interest in | no reason to get up | ppd | prozac | sertraline | wellbutrin
      2 at the ceiling | back to bed | behind glass | better off dead | burst into tears | can t do this anymore | can t face | can t get out of bed | can t go on | could not get out of bed | couldn t get out of bed | cry for help | crying all the time | dead inside | don t care anymore | drowning in | end my life | ending my life | feel anything | feel empty | feel nothing | feel trapped | feeling low | feeling of worthlessness | feels empty | felt low | felt nothing | get out of bed | getting out of bed | hate myself | hated myself | hating myself | haven t washed | helpless* | hopeless* | joyless | just want to sleep | kill myself | killing myself | life is pointless | lost the will | love myself | low mood | mood disorder* | negative thoughts | no hope | no interest in | not good enough for | sadness that | see no point | see the point | self loathing | sit in the dark | sleep all day | so down | so low | stopped answering | stopped eating | stopped enjoying | stopped going out | stopped washing | suicidal | suicidal thoughts | suicide | tearful | these feelings | took his own life | used to enjoy | want to die | wanted to die | weepy | went numb | what is the point | what s the point | worthless* | wrong with me
      1.5 anyone else feel | bipolar | bleak* | can t concentrate | dark place | dark thoughts | emptiness | feel guilty | feel like a failure | feel like myself | feel this way | feel worse | get dressed | hopelessness | loss of interest | mental disorder* | mental illness* | my emotions | my life is | negative emotions | on tablets | professional help | seeing a psychiatrist | seeing a psychologist | seeing a therapist | self harm* | useless | withdrawn | withdrew from
      1 ashamed | convince myself | counseling | counselor* | depressing | despair | emotionally | feelings of | get help | guilt | happier | heaviness | help myself | i feel so | in tears | like shit | makes me feel | meds | mental | miserable | my feelings | my whole life | no energy | no motivation | numb | pathetic | psychiatric | psychiatrist* | psychologist* | psychotherap* | self esteem | self worth | shame | tell myself | the curtains | therapist* | this feeling | unhappy | weeping | wept | with my life | wretched | your feelings
      0.5 anger | counselling | counsellor* | cried | cries | cry | crying | emotions | feel better | medication | medication for | mood | numbness | sad | sadness | suffered from | therapy
    `,
    trauma: `
      3 childhood trauma | emdr | emotional trauma | history of trauma | live with trauma | living with the trauma | my trauma | post traumatic | post traumatic stress | posttraumatic | ptsd | racial trauma | rape trauma | symptoms of ptsd | their trauma | trauma and | trauma can | trauma informed | trauma is | trauma of | trauma passed down | trauma therap* | traumatic event* | traumatic experience* | traumatic stress | traumatised | traumatized
      2.5 freeze response | of trauma
      2 childhood abuse | did to me | facing the door | flashbacks | flinch* | haunted by | hypervigil* | night terrors | nightmares about | relive | reliving | sexual abuse | sexually abused | survivors of | survivors of abuse | survivors who | trauma | traumas | traumati* | trigger warning | what happened to me
      1.5 back there | dissociat* | feel safe | never told anyone
      1 abuse | abused | abusive | adverse events | assaulted | emotionally abus* | flashback | horrors | in shock | nightmares | shaken | shell shock* | survivor* | triggered
    `,
    grief: `
      3 ambiguous loss | anticipatory grief | bereave* | bereaved by | bereavement group* | bereavement leave | death of a child | death of a loved one | death of a parent | disenfranchised grief | ecological grief | grief | grief counsel* | grief group* | grief in | grief support | grieve | grieved | grieves | grieving | in grief | losing a loved one | losing a parent | loss of a child | loss of a loved one | loss of a parent | lost a parent | mourning | pet loss | pregnancy loss | prolonged grief | stages of grief | stillbirth | stillborn | widowed
      2.5 dad died | dad passed | mom died | mom passed | mum died | now she s gone | since the funeral | wife passed
      2 a death in | after the death of | after the funeral | death of my | hospice | losing her | losing my | losing someone | losing their | lost my best friend | lost my brother | lost my dad | lost my daughter | lost my father | lost my mother | lost my mum | lost my sister | lost my son | lost my wife | mourn* | mum passed | my best friend died | passed away | say goodbye to | saying goodbye | sorrow | the person who died | their late | widow | widower | widowers | widows | without her | without him
      1.5 miscarr*
      1 coffin | condolence* | funeral | miss her | miss him | miss them | miss you | vigil
      0.5 cemetery
    `,
    loneliness: `
      3 don t have any friends | don t have friends | feelings of loneliness | have no friend | lonelier | loneliest | loneliness | loneliness at | loneliness epidemic | loneliness in | lonely | lonely at | no one to sit with | social isolation
      2.5 a single friend | anyone to talk | completely alone | don t have anyone | don t see anyone | have no one to | have nobody to | so alone | stopped visiting | without company | without saying a word | without speaking to
      2 befriending | cut off from | didn t belong | don t belong | drifted away | empty house | feel alone | feel so alone | feeling alone | felt alone | few friends | had no one | have no one | have nobody | housebound | human contact | isolated | live by themselves | lost touch with | make friends | make new friends | making friends | making new friends | no close friends | no friends | nobody to ring | sense of belonging | social connection* | social contact | stopped calling | table for one | without talking to | without visitors
      1.5 doesn t ring | stopped asking
      1 all alone | belonging | disconnected | excluded | friendless | isolating | isolation | living alone | outcast | solitary | solitude | strangers
      0.5 acquaintances | alone | left out
    `,
    workplace: `
      3 absenteeism | at the office | billable | burnout at work | care workers | caseload* | clergy burnout | compassion fatigue | decision latitude | employee burnout | hate my job | healthcare workers | hour days | hour shift* | hour weeks | hours a week | in ministry | job strain | job stress | junior doctors | labor union* | lone working | manager* | medical leave | my boss | night shift* | nurse burnout | nursing staff | occupational | performance review* | phased return | prison officers | remote work | return to work | right to disconnect | rotas | shift work* | sick pay | sickness absence | split shifts | staff room | staffing ratio* | stewards | stress at work | stress leave | stressful job | stressful work | teacher burnout | the boss | understaff* | weeks notice | work life | work related | work schedule* | work stress | working conditions | working hours | workload* | workplace* | works council | your boss
      2.5 annual leave | call center* | call centre* | call in sick | career change | content moderators | day job | delivery apps | left my job | my current job | my team | newsrooms | open source project* | overworked | quitting my job | resign* | the foreman
      2 appraisal* | billed | boss | chef* | contracts | customer service | deadline* | employee* | employer* | firefighter* | first responder* | freelanc* | frontline | full time job | hr | human resources | i work as | i work in | job satisfaction | long hours | maintainers | meetings that | micromanag* | my clients | my company | my job | my old job | my patients | on call | on the job | one to one | open source | overwork* | paramedic* | passed over | pay cut | payroll | per shift | professional life | promoted | promotion | restructuring | rota | salary | shifts | sick day* | sick leave | staffing | startup* | steward* | supervisor* | the agency | the company | the firm | the industry | the manager | the newsroom | the shift | the team | the ward | their jobs | this job | turnover | vacancies | work day* | work environment | work week* | workday* | working from home
      1.5 at work | client* | co worker* | colleague* | companies | corporate | coworker* | customers | day off | days off | developer* | going to work | her job | his job | industry | maintainer* | my career | my desk | my job is | my work | new job | off work | overtime | productivity | profession | programmer* | programming | side project* | signed off | software | staff | teaching
      1 after work | burned out | burnout | burnt out | coding | crews | customer* | emails | i work | management | nursing | projects | retail | shift | targets | team | tech | the job | the office | their job | time off | union | unions | vacation | wages | weekends | workers | workforce | working for | working in
      0.5 career | company | engineer* | full time | job | jobs | meetings | nurses | paid | quit | teachers | volunteer* | work | working
      0 didn t work | doesn t work | don t work | find a job | get a job | good job | got a job | hard work | have a job | job interview* | job search* | looking for a job | lost my job | no job | not work | occupational therap* | part time job | school work | work on my | work out | work through | working out
    `,
    unemployment: `
      3 apply for jobs | apply to jobs | applying for jobs | applying to jobs | been let go | can t find a job | can t get a job | dole | downsiz* | factory closed | fired me | got let go | job cuts | job hunting | job loss | job losses | job rejection* | job seekers | jobcentre* | jobless* | jobs will go | jobseeker* | laid off | layoff* | looking for a job | looking for jobs | lose their jobs | losing your job | lost her job | lost his job | lost my job | lost my position | lost their jobs | made redundant | never had a job | no job | out of a job | out of work for | plant closed | plant closure* | plant shut | rejection email* | sanctioned | severance | trying to find a job | unable to find a job | unemploy* | was let go | without a job | without work
      2.5 been fired | cvs | do not have a job | don t have a job | find work | finding a job | fired from | furlough* | got fired | land a job | landed a job | lose my job | not having a job | overqualified | temp agenc* | temp job* | was fired | without another job
      2 applied for | been applying | between jobs | claimant | closures | cover letter* | getting a job | hasn t worked | hold down a job | hundred applications | job centre | job hunt* | job market | job search* | labour market | looking for work | losing my job | lost jobs | my resume | need a job | no income | no work | on benefits | out of work | recession | redundanc* | resumes | sacked | to jobs | vacancy | will hire
      1.5 an interview | cv | find a job | fired | get a job | interviewers | job interview* | job offer* | losing a job
      1 a job | applying for | food stamps | hiring | interviews | let go | living off | redundant | rejections | resume | savings | social security
      0.5 a new job | applications | benefits | got a job | jobs | rejected
      0 let go of
    `,
    money: `
      3 arrears | bailiff* | bankruptcy | behind on | behind with | can t afford | can t pay | cannot pay | cost of living | creditors | earn about | electric bill | financial anxiety | financial burden* | financial crisis | financial difficult* | financial distress | financial hardship | financial insecurity | financial problem* | financial strain | financial stress | financial worr* | food bank* | food insecurity | food pantry | food stamps | foodbank* | go bankrupt | in debt | loan shark* | make ends meet | maxed out | money is tight | money problem* | money struggles | money worries | out of money | over money | overdraft* | owing money | pay the bills | paycheck to paycheck | payday loan* | poverty | rent went up | scrape by | scraping by | skint | struggling financially | struggling to pay | the rent | universal credit | went bankrupt
      2.5 about money | cannot afford | cant afford | copay* | debt* | don t have money | don t have the money | energy bills | every penny | garnish* | hospital bill* | i m broke | lack of money | low paying job* | low wage* | no money | pay my rent | pay rent | the mortgage | unpaid bills
      2 afford therapy | bad credit | banking app | buy food | card declined | couldn t afford | credit score | don t have insurance | earns less | enough money to | finances | hardship | heat or eat | impoverish* | in the red | income inequality | little money | lost my insurance | low income | low paid | make rent | medical bills | minimum wage | my savings | no health insurance | no income | no insurance | no savings | on a budget | on benefits | out of cash | out of food | out of pocket | owe money | poorest | repayments | rising prices | second job | skipping meals | social assistance | the bills | the deposit | the heating | two jobs | underpaid | unemployment benefits | uninsured | unpaid | was billed | we owe | welfare | without health insurance | without insurance
      1.5 bankrupt | bills | cheaper | credit card* | financial* | free clinic* | i owe | inflation | living off | loan* | payday | poor people | sliding scale | social security | socioeconomic | support my family | wage | working class
      1 afford* | barely enough | broke | deduct* | expensive | income | insurance | money | mortgage | paycheck* | price of | rent | savings | the bank | the pay | tuition | wages
      0.5 allowance | benefits | budget | cash | groceries | pay for
      0 benefits from | benefits of | broke down | broke it | broke my | broke up | financial aid | health benefits | spending money | technical debt
    `,
    housing: `
      3 afford rent | asked me to move out | childhood bedroom | couch surf* | evict* | foreclos* | homeless* | housing crisis | living in my car | lose my home | losing my home | losing your home | lost our home | moved back in with | nowhere to live | rehous* | rent arrears | rent increase* | rent went up | renter | renters | rents | repossess* | rough sleep* | section 21 | sleeping in my car | sleeping rough | sofa surf* | temporary accommodation | temporary housing | tenan* | unhoused
      2.5 apartment manager | black mold | caravans | had to move back | have to move back | hostel | housing association | in a shelter | kick me out | kicked me out | kicking me out | landlord* | mortgage payment* | mother s basement | my rent | no place to go | noisy neighbo* | nowhere to go | on the streets | parents basement | pay rent | paying rent | place to live | place to stay | threw me out
      2 bedroom flat | been kicked out | changed the locks | council flat | flats | forced to move | house prices | housing | letting agent* | looking for an apartment | motel | mould | move back home | moved back home | my own place | overcrowd* | own apartment | still live with my parents | the flat | the landlord | the rent | trailer park
      1.5 bedroom house | lease | move out of | moved home | no privacy | one bedroom | private space | rent | the agent
      1 basement | cramped | displaced | find a place | mortgage | roof over | room mate* | shelter
      0.5 live with my parents | living with my parents | moving out | no fault | roommate*
      0 animal shelter
    `,
    discrimination: `
      3 ageism | ageist | discriminat* | double standard* | equality act | favoritism | favouritism | frozen out | less favourabl* | look down on | looked down on | looked down upon | prejudice* | second class citizen* | singled out | talked down to | treated differently | treated unfairly | treated with less | treated worse | unconscious bias | unequal treatment | unfair treatment | unfairly | unfairly treated | weight stigma | written off | wrongly accused
      2.5 same rules
      2 belittled | bullies | bully | bullying | excluded | hostile | inequalit* | injustice | insult | insults | marginali* | mocked | one rule for | ostraciz* | passed over | ridiculed | right fit | talked over | taunt* | unequal | unfairness | victimis* | victimiz*
      1.5 exclusion | grievance*
      1 bullied | harass* | humiliat* | stigma*
    `,
    racism: `
      3 anti black | anti immigrant | anti semit* | antisemit* | as a black | asian american* | being black | black boy | black famil* | black girl* | black man | black men | black patients | black person | black teen* | black women | born black | hate crime* | hijabi* | islamophob* | minority ethnic | mixed race | mostly white | my race | only asian | only brown | people of color | people of colour | person of color | person of colour | police brutality | race based | racial | racially | racis* | see colour | the only black | towel head* | white colleague* | white supremac* | xenophob*
      2.5 bigot* | black woman | ethnic group* | latina* | latino* | muslims | native american* | skin color | skin colour | where are you really | white people
      2 aboriginal | african american* | black people | black worker* | ethnic* | first nations | go back to where | indigenous | intergenerational trauma | muslim | of color | of colour | only black | skin colo* | stop and search | white colleagues | white kid*
      1.5 slurs
      1 minorit* | terrorist*
      0.5 black | race
      0 black and white | black box | black friday | human race
    `,
    ableism: `
      3 able bodied | ableis* | disability rights | disabled people | disabled person | disabled students | inaccessib* | not accessible | people with disabilities | reasonable accommodation* | reasonable adjustment* | visually impaired | you look fine
      2.5 captions | deaf people | eugenic* | guide dog* | hard of hearing | intellectual disab* | learning disabilit* | my disability | neurodiver* | neurotypical* | sign language | special education | the ramp | with a disability | with disabilities
      2 accommodations | blind people | cerebral palsy | down syndrome | hearing aid* | inaccessible | mobility aid* | sensory overload | stammer* | unmasking | wheelchair
      1.5 adjustments | autistic | crutches | deaf | disabilit* | disabled | dyslexi* | masking | ramps | special needs
      1 accessib* | adhd | autis* | fit note | wheelchair*
      0.5 blind | developmental | impairment* | spoons
    `,
    'chronic-illness': `
      3 am disabled | an illness that | autoimmune | bedbound | breast cancer | cancer diagnosis | cancer survivor* | cancer treatment | cerebral palsy | chemotherapy | chronic disease* | chronic fatigue | chronic fatigue syndrome | chronic health | chronic illness* | chronic pain | chronically ill | colitis | copd | crohn s | cystic fibrosis | disability benefits | endometriosis | epilepsy | fibromyalgia | heart failure | heart surger* | hodgkin* | invisible illness* | lifelong illness | liver failure | living with cancer | long covid | long term condition* | lupus | multiple sclerosis | my seizures | my wheelchair | nerve pain | parkinson* | persistent pain | rare condition | rare disease | rheumatoid | rheumatolog* | severe allerg* | sickle cell | terminal cancer | terminally ill | type 1 diabetes | ulcerative colitis
      2.5 amput* | angioplasty | bone disorder | brain injury | chronic condition* | couldn t walk | crohn* | crutches | diagnosed with cancer | fibro | genetic disorder | had a stroke | had cancer | head injury | hearing loss | hepatitis | ibd | infusions | kidney disease | lifelong condition | long term health | lung cancer | on disability | pacemaker | pain management | pcos | physical disabilit* | polio | severe pain | stoma | stroke survivor* | tachycardia | terminal illness | unable to walk
      2 arthritis | back problems | bedridden | can t walk | constant pain | diabetes | dialysis | disabled and | epilep* | flare up* | going blind | had a heart attack | hard of hearing | heart condition | hiv | hospital stays | insulin | irritable bowel | joint pain | learning disabilit* | migraine | my disease | my injury | my joints | oncolog* | physical therapy | seizure* | serious illness | severe stomach | spinal | surgeries | transplant | tumor* | tumour* | type 1 | wheelchair
      1.5 asperger* | cancer | cardiac | chemo* | deaf | disability | disabled | health conditions | hypertension | ibs | medical problems | migraine* | my condition | radiation | rehabilitation | stroke | unable to work
      1 blood tests | brain fog | car accident | cardiologist | chronically | diagnosis | disabilit* | flare | flares | in pain | injury | kidney* | liver | my illness | neurologist | skin cancer | surgery | thyroid
      0.5 consultant | having cancer
      0 differential diagnosis | the diagnosis
    `,
    caregiving: `
      3 ageing parent* | aging parent* | care giver* | caregiv* | carer* | caring for my | caring for someone | caring responsibilities | disabled child* | elder care | eldercare | elderly parent* | home care | i looked after | looking after someone | power of attorney | respite care | sandwich generation | unpaid care*
      2.5 autistic son | can t be left alone | care agenc* | declining health | dementia | end of life care | motor neurone | palliative | require care | sick child
      2 alzheimer* | care home | care package | caring for a | feeding tube | her care | her illness | his care | hoist | home health aide | look after him | look after them | looks after | take care of her | take care of him | take care of them | took care of her | very ill
      1.5 exhausting for me | her meds | his meds | hospice | nursing home | nursing homes | respite | the strong one | turn him
      1 how can i help my | mother with | take care of my
    `,
    parenting: `
      3 after the birth | as a mother | as parents | baby blues | bad mother | bad parent | becoming a parent | being a mom | being a mother | birth trauma | breast feeding | breastfeeding | child care | childcare | daycare | diaper* | exhausted parent* | expecting a baby | fatherhood | foster carer* | gave birth | giving birth | health visitor | her baby | maternity leave | mom burnout | month old son | motherhood | my child | my daughter is | my daughter was | my kid | my son is | my son was | my sons | my teenager | my toddler | my twins | new baby | new born | new father* | new mother* | new parent | new parents | newborn | other mums | our child | our son s | parent burnout | parental burnout | parental leave | parenthood | perinatal | postnatal | postpartum | potty training | ppd | raising children | raising my | sahm | school gates | single dad* | single mom* | single mother* | stay at home dad | stay at home mom* | the babies | toddlers | working mother* | working parent* | worst mother | young mother* | your baby | your teenager*
      2.5 adoptive parent* | c section | childbirth | during pregnancy | first pregnancy | got pregnant | had a baby | have a baby | having a baby | many mothers | mothers still | my adopted | my baby | my children | my daughter | my girls | my pregnancy | my son | our children | our daughter | our son | playgroup* | pregnant wife | second child | sick child | single parent* | small children | teenage daughter | teenager daughter | three children | three kids | twins | two kids | year old daughter | young children | your child | your daughter s | your kids
      2 2 year old | a mom | a mum | breastfeed* | colic | custody of | good father | have a child | her child | little boy | little girl | maternity | mental load | mommy | month old | mother with | my boy | my daughter s | my eldest | my kids | my oldest | my son s | my youngest | nappies | nursery | other parents | our kids | parent of | parenting | raise kids | raising a | stepmother | the baby | their child | toddler* | two year old | ultrasound | your daughter | your son
      1.5 4 year old | 5 year old | babies | child support | five year old | four year old | kid is | moms | months old | mums | other children | pregnancy | their kids
      1 a parent | abortion | adopting | adoption | baby | fathers | have children | mothers | pregnant | their children
      0.5 a mother | bedtime | custody | kids | parental | parents | raising | stay at home
      0 baby steps | both parents | her parents | his parents | live with my parents | living with my parents | my parents | other kids | parents are | parents have | their parents | with parents | your parents
    `,
    gender: `
      3 be a man | beauty standard* | because i m a girl | boys don t cry | breadwinner* | catcall* | depression in men | gender equality | gender gap | gender inequalit* | gender norm* | gender stereotype* | gendered | glass ceiling | male dominated | male gaze | male victims | mansplain* | masculinity | men don t cry | men s mental health | menopaus* | mental load | misogyn* | objectif* | only woman | patriarch* | pay gap | per cent female | perimenopaus* | sexis* | toxic masculinity | violence against women | women s health | women s mental health
      2.5 among men | as a guy | as a man | as a woman | being a man | depressed male | depressed woman | depressed women | emotional labor | emotional labour | grown man | grown men | housewife | macho | male depression | male loneliness | many men | masculin* | men don t | men suffer | mom burnout | most men | real man | real men | second shift | sexualiz* | women and girls | women still | working women
      2 being a woman | boys learn | double standard* | femininity | feminis* | for women | gender roles | male colleagues | many women | middle aged men | mothers still | period pain | sexual harassment | than women | told to smile | towards women | women do not | women only | young men
      1.5 household chores | housework | in boys | in girls | in men | men s | other men | other women | than men | their bodies | unpaid work | women are | women in | women s
      1 fathers | female | gender | men who | that women | to women
      0.5 he helps | men | women
      0 men and women | year old female
    `,
    lgbtq: `
      3 after coming out | being bi | being trans | bisexual* | born female | came out as | came out to my | chest binder | closeted | coming out as | coming out to my | conversion therapy | deadnam* | dysphoria | faggot* | gay | gender confus* | gender identity | genderqueer | homophob* | i m trans | in the closet | intersex | lesbian* | lgbt* | male to female | minority stress | mtf | my sexuality | non binary | nonbinary | out of the closet | pansexual* | queer | same sex | sex change | sexual minorit* | sexual orientation | their sexuality | trans community | trans friend* | trans guy* | trans people | trans person | transgender | transgendered | transphob* | wrong body
      2.5 attracted to men | his husband | homo | homosexual* | on hormones | trans | transsexual* | two dads | two moms | two mums
      2 come out as | my gender | sexuality
      1.5 attracted to other | came out to | come out to | coming out | feminine | heterosexual | masculine | outed | pronouns | rainbow | straight friend* | straight men | transitioning
      1 hrt | i m straight | sexual attraction
      0.5 came out
      0 came out of | coming out of
    `,
    immigration: `
      3 acculturat* | asylum | country of origin | culture shock | deport* | diaspora | emigrat* | exchange student* | expat* | foreign student* | foreigner* | green card | h1b | homeland | host country | immigra* | in a foreign country | international student | language barriers | learn the language | living abroad | migrant* | mother tongue | my accent | native country | new country | refugee* | residence permit | stateless* | studying abroad | visa | visas | work permit | working abroad
      2.5 far from home | home country | homesickness | language barrier | my mother tongue | my passport | naturalized | resettle* | send money home | sending money home | speak the language | study abroad | the embassy | undocumented | xenophob*
      2 assimilat* | back home in | detention center* | detention centre* | different country | displaced people | exile* | fled | foreign country | international students | interpreter* | moved abroad | my country | my papers | new language | newcomer* | not fluent | second generation | the raid
      1.5 abroad | border | citizenship | homesick | second language
      1 accent | citizen | foreign | the language
      0.5 away from home | papers
      0 foreign exchange | homeland security
    `,
    education: `
      3 10th grade | academic probation | dissertation | exam anxiety | exam hall | exam season | exam stress | exams | failed a class | failing my class* | graduate school | law school | medical students | midterm* | my advisor | my grades | school related | test anxiety | thesis | undergraduate*
      2.5 a levels | academically | bad grades | can t study | coursework | dorm | essay* | failed out | flunk* | freshers | gcse* | gpa | grad school | missed school | my course | my degree | my professor* | my registration | my teacher* | phd | revising | skip class* | straight a | studying for | taking classes
      2 academics | assignment* | calculus | classmates | drop out | dropping out | enroll* | final year | finals | financial aid | first year of | freshman | go to class | grad student* | grades | group project* | homework | lecturer* | lectures | masters program | med school | medical school | mocks | my classes | my studies | my tutor | premed | scholarship* | school says | schoolwork | semester | skipping class* | sophomore | student debt | study abroad | to graduate | to study | tuition | tutor | undergrad* | uni
      1.5 academia | academic* | advisor | back to school | campus | courses | diploma | dropped out | exam | failing | graduation | head teacher | masters | math | my class* | my major | professor* | school counselor | school work | student* | studying | through school
      1 classes | cohort | college | deadline* | due in | graduate | postdoc* | procrastinat* | pupil | pupils | school | seminar* | student services | study for | teacher* | university
      0.5 class | education | fail | failed | grade | graduated | lessons | middle school | my students | second year | since high school | student loan* | the students
    `,
    climate: `
      3 bushfire* | climate | drought | eco anxiety | ecological grief | evacuated | evacuation zone | extreme heat | extreme weather | global warming | heat wave* | heatwave* | hottest | ipcc | rising sea* | sea level* | the flood | wildfire*
      2.5 crop failure* | emissions | failed harvest* | fire season | net zero | the harvest
      2 carbon | cyclone* | ecological | flood | flooding | floods | fossil fuel* | future generations | glacier* | hurricane* | pipeline | planet | rainfall | reef* | the planet | tipping point* | tornado* | typhoon* | warming
    `,
    isolation: `
      3 being left out | cut off from | don t have any friends | don t have anyone | don t have friends | friendless | friends have stopped | housebound | isolated myself | isolating myself | know no one | lack of friends | lunch alone | new in town | no friends | no one to talk to | social disconnection | social exclusion | social isolation | social withdrawal | socially isolated | stopped visiting | without friends | without speaking to | without visitors
      2.5 1 friend | a single friend | ate alone | don t see anyone | eat alone | eating alone | friends drifted | had nobody | have no one | have nobody | homebound | isolated | loner | lost all my friends | make any friends | make new friends | no close friends | no mates | no one calls | no support system | no visitors | nobody calls | nobody talks | nobody texts | nobody visits | one friend | outcast* | recluse | shunned | stopped calling | stopped inviting
      2 always alone | any friends | anyone to talk to | befriend* | can t talk to anyone | cut contact | don t know anyone | drifted apart | empty house | friends moved | hardly anybody | haven t spoken | haven t talked to | home alone | human connection | human contact | isolate | left my house | less friends | live alone | lives alone | living alone | loneliness | lonely | losing friends | lost contact | lost everyone | lost touch | make friends | make more friends | making friends | middle of nowhere | my only friend | nearest town | need friends | new city | new friends | no one to | no social life | nobody to | ostraci* | out of touch | shunning | shut in | sitting alone | social circle | social contact* | stopped replying | stopped talking to | stuck at home | t have many friends | the group chat
      1.5 abandoned me | alienated | cut off | die alone | estranged | excluded | feeling alone | few friends | forever alone | homeschool* | human interaction | isolating | isolation | leave my house | left out | left the house | make a friend | more friends | moved away | moved here | never leave | no one understands | only friend
      1 all alone | being alone | by myself | connect with | disconnected | don t belong | feel alone | friendship* | go outside | in my room | invited | leave the house | lockdown* | miles away | small town | so alone | someone to talk to | talk to anyone | to hang out | withdrawn
      0.5 alone | fit in | hang out with
    `,
    violence: `
      3 a shooting | abused by | abused for | abused me | abuses me | abusive childhood | abusive family | abusive home | abusive house* | abusive parent* | abusive relationship | active shooter | airstrike* | armed conflict | assault on | assaulted | at gunpoint | at war | attacked me | beat me | beat the crap out of | beaten up | beating me | been attacked | been shot | being abused | being choked | bombardment | bombings | child abuse | childhood abuse | civil war | coercive control | combat trauma | combat vet* | domestic abuse | domestic violence | emotional abuse | emotionally abusive | femicide | genocide | get beaten | got jumped | got shot | groped | gun violence | gunfire | he hit me | hit us | hitting me | home invasion | in combat | incest | mass shooting* | massacre* | mental abuse | mentally abused | military veteran* | molest* | mugged | murdered my | physical abuse | physically abused | physically abusive | punch me | punched me | rape | raped | rapes | raping | rapist | school shooting* | sexual abuse | sexual assault* | sexual violence | sexually abused | sexually abusive | shelling | shootings | shoved me | spat on | stabb* | stalker* | survivors of abuse | survivors of domestic | terrorist attack* | the refuge | traffick* | verbal abuse | verbal abuser* | verbally abused | verbally abusive | victims of abuse | war crime* | was abused | was beat up | was beaten | with a belt
      2.5 abuse | beaten to | death threats | held me down | restraining order | soldiers | the shooting | threatened me | violent crime* | war zone | was deployed
      2 a war | abused | abuser* | abusive | assault* | attack on | battered | being hit | being killed | black eye | bombing* | brutality | childhood trauma | choked | fleeing | gangs | grabbed me | groping | his belt | homicide | kicked me | killed by | perpetrat* | pinned me | raises his voice | refuge | robbed | spit at | strip search* | the war | verbally abus* | veterans | violence | violent | war and | war in | was attacked
      1.5 asylum seek* | beaten | crime | did to me | domestic | fled | gaslight* | murder | pedophil* | repressed memor* | rough childhood | slapped | tortured | veteran | victim of | violated | war
      1 attacked | bombed | combat | controlling | degrad* | deployed | deployment | displaced | emotionally and physically | flashbacks | handcuffs | hit me | hostage | i left him | killed in | narcissistic | physically and emotionally | physically and mentally | ptsd and | punched | refugee* | shooting | stalk* | survivors | the army | threatened | threats | threw me | victim* | with ptsd
      0.5 front line | kicked me out | ptsd | torture*
      0 alcohol abuse | it hit me | shooting for | star war* | substance abuse | to combat
    `,
    bereavement: `
      3 after the death | bereave* | buried my | complicated grief | cope with the loss | cremat* | dad passed | death in the family | death of a | death of my | died a few | died at | died this | father passed | friend committed suicide | grandfather passed | grandma passed | grandmother passed | grandpa passed | grief after | grief and loss | grief counsel* | grief group* | grief is | grief support | grief therapy | grieving for | grieving my | had died | has died | he died | he passed | he was killed | his funeral | his passing | hung herself | hung himself | husband passed | just died | losing a child | losing a loved one | lost a partner | lost my mom | lost my parents | lost someone to | mom passed | mother passed | mum passed | murdered my | passed away | passing of | pregnancy loss | prolonged grief | recently died | she died | she passed | shot himself | someone dies | sorry for your loss | stillbirth | stillborn | the funeral | took his life | took his own life | we buried | who died | widow* | wife passed
      2.5 ambiguous loss | burial | dead spouse | died from | died of | funeral | her death | her suicide | his death | killed herself | killed himself | no heartbeat | obituar* | partners die | s death | s suicide | suicide of | the death of | the deceased | was killed | without mom | your loss
      2 ashes | cemetery | death of | died in | grief | last breath | losing someone | miscarriage* | terminal cancer | the loss of a | their death
      1.5 coffin | deaths | died | grieve* | grieving | hospice | is dead | lost him | loved one | miss her | miss him | mourn* | orphan* | overdosed | the dead | the loss of | to suicide
      1 condolence* | death is | loss and | loved ones | misses him | she s gone
      0.5 anniversary | cancer | dying | loss
      0 at a loss | hair loss | hearing loss | job loss | loss of appetite | loss of interest | memory loss | weight loss
    `,
    incarceration: `
      3 banged up | behind bars | cellmate* | correctional | ex con | ex cons | ex offender* | felony | from custody | from jail | house arrest | imprison* | in jail | incarcerat* | inmate* | jail cell | jail time | life sentence | on probation | on remand | parole | prison* | sentenced to | served time | to jail
      2.5 bang up | convicted | criminal record | did time | felon* | on bail | plead guilty | pleaded guilty | pled guilty | remand*
      2 after release | arrested | convictions | criminal charges | detainee* | detention | jail* | my sentence | on the wing | sentenced | sentencing | serving time | sex offender* | solitary | strip search* | the courtroom | the wing
      1.5 in custody | probation
      1 arrest | offender* | released from | the trial
      0.5 juvenile | sentence
      0 every sentence
    `,
    faith: `
      3 allah | christian family | church members | congregation | congregations | ex muslim* | faith based | faith leaders | fundamentalis* | hijab | imam | in ministry | jehovah* | koran | lack of faith | mormon* | muslim | muslims | my faith | pastor | pastoral | pastors | rabbi | ramadan | religious beliefs | religious family | religious trauma | seminary | very religious
      2.5 baptis* | bible verse* | christianity | evangelical* | god loves | gospel | islam | islamic | missionar* | scripture* | sikh* | sinful
      2 atheis* | blasphem* | chapel | christian | christians | church | churches | clergy | communion | denomination | devout | faith | halal | hymn* | in heaven | jewish | life after death | parish | priest* | religion | religious | sermon | temple | the elders | vicar | youth group
      1.5 afterlife | agnostic | bible | god | pray* | religions | sin | sins | spiritual* | the lord | worship*
      1 heaven | living forever | minister | my faith in
      0.5 have faith
      0 god damn | god forbid | god knows | good faith | my god | oh god | oh my god | thank god
    `,
    crisis: `
      6 actively suicidal | after my attempt | am suicidal | been self harming | been suicidal | better off dead | better off without me | clean from self harm | counted the pills | feel suicidal | feeling suicidal | feels suicidal | felt suicidal | happier without me | hurt myself on purpose | i attempted suicide | i m suicidal | i self harm* | i survived an attempt | if i was dead | if i were dead | im suicidal | is suicidal | my overdose | my self harm* | my suicidal | my suicide attempt* | overdosed on purpose | passive ideation | passively suicidal | pills counted | planning my death | point in being alive | sewerslide | since my attempt | so suicidal | stop hurting myself | stopped cutting | suicide note* | survived my attempt | unaliv* | urge to cut is | urge to self harm | urges to cut | urges to self harm | was suicidal | were suicidal
      4.5 better off if i | dead than alive | ending it tonight | finish my life | hope i die | no point in living | no reason to live | nothing to live for | stop hurting yourself | stop living | taking all my pills | tired of living | took an overdose | want it all to end | worth more dead
      3 988 lifeline | about suicide | after an attempt | after her attempt | after his attempt | away with myself | been cutting herself | by suicide | call 988 | cease to exist | close to ending it | crisis hotline* | crisis line | crisis lines | crisis text line | cut herself | cut myself | cut themselves | cuts herself | cutting herself | cutting himself | cutting myself | cutting themselves | disappear forever | don t wake up | done with life | end it all | everyone would be better off | give up on life | given up on life | giving up on life | her attempt | his attempt | hope i don t wake | hope i never wake | hurt myself again | hurt myself for | hurt themselves | hurting herself | hurting himself | hurting myself | hurting themselves | hurts herself | i cut again | i cut because | i want it to be over | life not worth | meant to die | never wake up | never waking up | no will to live | not being alive | not wake up | not waking up | not worth living | of suicide | or text 988 | planning to die | postvention | reason to go on living | reason to live | self harm* | self inflicted | self injur* | self mutilat* | selfharm* | she has been cutting | she was cutting | started cutting | suicidal feelings | suicidal ideation | suicidal thoughts | suicide attempt* | suicide prevention | suicide rate* | take her life | take his life | take my life | taking her life | taking his life | taking my life | taking your life | text 988 | the samaritans | think suicide | thoughts of death | to suicide | took her life | took his life | took my life | top myself | trevor project | tried to die | wish to live | wouldn t wake up | wouldnt wake up
      2.5 suicid*
      2 blame yourselves | burden on everyone | burden to everyone | can t see a future | ending it | goodbye message* | hurt myself | i was gone | if i disappeared | if i was gone | if i were gone | my last post | not being around | point in going on | say kms | stop the pain | when i m gone | won t be around | won t be here | worth living
      0 cut myself a | cut myself off | cut myself shaving | cut myself some | don t wake up until | don t want to die | don t want to live in | don t want to live with | not to suicide | take my life back | taking my life back | taking your life to | tired of living in | tired of living with | want to die laughing | want to die of | wanted to die of | way i want to die | without killing myself | without killing themselves
    `,
  },
  frames: [
    {
      tell: 'name',
      around:
        '_ affects | _ among | _ and | _ are | _ as | _ because | _ but | _ came | _ can | _ comes | _ does | _ doesn | _ for | _ has | _ have | _ i | _ if | _ is | _ isn | _ issues | _ levels | _ like | _ may | _ my | _ often | _ or | _ problems | _ rates | _ related | _ since | _ so | _ symptoms | _ that | _ to | _ was | _ when | _ which | _ will | _ without | _ worse | _ you | about _ | against _ | and _ | any _ | between _ | causes _ | chronic _ | combating _ | experience _ | experienced _ | experiencing _ | extreme _ | feel _ | for _ | from _ | general _ | get _ | had _ | have _ | having _ | increased _ | into _ | manage _ | managing _ | much _ | my _ | of _ | on _ | our _ | overcome _ | overcoming _ | own _ | reduce _ | reducing _ | rising _ | severe _ | such _ | tackle _ | tackling _ | their _ | this _ | through _ | with _ | your _',
      names: {
        burnout: 'burnout',
        anxiety: 'anxieties | anxiety | panic attacks | social anxiety',
        depression: 'depression',
        grief: 'grief',
        loneliness: 'loneliness',
        stress: 'stress',
      },
    },
    {
      tell: 'name',
      around:
        '_ again | _ all the time | _ and | _ because | _ for | _ i | _ people | _ since | _ than | _ thoughts | always _ | be _ | being _ | constantly _ | extremely _ | feel _ | feeling _ | feels _ | felt _ | get _ | getting _ | i get _ | i m _ | incredibly _ | just _ | less _ | me _ | more _ | often _ | really _ | so _ | still _ | too _ | very _',
      names: {
        anxiety: 'anxious',
        depression: 'depressed | hopeless',
        loneliness: 'lonely',
      },
    },
    {
      tell: 'phrase',
      around:
        '_ died | _ dies | _ s death | _ s funeral | _ s suicide | death of my _',
      names: {
        bereavement:
          'aunt | boyfriend | brother | dad | daughter | father | friend | girlfriend | granddad | grandfather | grandma | grandmother | grandpa | husband | mom | mother | mum | partner | sister | son | uncle | wife',
      },
    },
    {
      tell: 'phrase',
      around:
        '_ has dementia | _ s carer | _ with dementia | care for my _ | care of my _ | cared for my _ | caring for her _ | caring for his _ | caring for their _ | look after my _ | looked after my _ | looking after her _ | looking after his _ | looking after my _',
      names: {
        caregiving:
          'brother | dad | daughter | father | grandma | grandmother | husband | mom | mother | mum | parents | partner | sister | son | wife',
      },
    },
    {
      tell: 'phrase',
      around:
        '_ abused me | _ beat me | _ beats me | _ hit me | _ hits me | _ hitting me | abused by my _ | abusive _ | beaten by my _ | violent _',
      names: {
        violence:
          'boyfriend | brother | dad | ex | father | girlfriend | husband | mom | mother | mum | partner | stepdad | stepfather | uncle | wife',
      },
    },
    {
      tell: 'phrase',
      around:
        'death of my _ | loss of my _ | my _ died | my _ s death | our _ died',
      names: {
        grief:
          'brother | dad | daughter | father | grandma | grandmother | grandpa | husband | mom | mother | mum | parents | sister | son | wife',
      },
    },
    {
      tell: 'phrase',
      around:
        'end _ life | end _ lives | end _ own life | ended _ life | ended _ lives | ended _ own life | ending _ life | ending _ lives | ending _ own life | take _ own life | take _ own lives | taken _ own life | taken _ own lives | takes _ own life | taking _ own life | taking _ own lives | took _ own life | took _ own lives',
      names: { crisis: 'her | his | my | one s | their | your' },
    },
    {
      tell: 'phrase',
      around:
        'hang _ | hanged _ | harm _ | harming _ | kill _ | killed _ | killing _ | kills _',
      names: {
        crisis: 'herself | himself | myself | oneself | themselves | yourself',
      },
    },
    {
      tell: 'phrase',
      around:
        'didn t want to _ | do not want to _ | doesn t want to _ | don t wanna _ | don t want to _ | dont wanna _ | dont want to _ | lost the will to _ | no desire to _ | no longer want to _ | no longer wanted to _ | no longer wants to _ | no more wish to _ | no wish to _ | not want to _ | not wanting to _ | not wishing to _',
      names: {
        crisis:
          'be alive | be alive anymore | be here | be here anymore | be on this earth | exist | go on living | live | live anymore | stay alive | wake up in the morning | wake up tomorrow',
      },
    },
    {
      // To wish, and what for.
      tell: 'phrase',
      weight: 4.5,
      around:
        'rather _ | wanna _ | want to _ | wanted to _ | wanting to _ | wants to _ | wish i could _ | wish to _ | wished i could _',
      names: {
        crisis:
          'be dead | cease to exist | die | disappear forever | end it | end it all | end myself | not be alive | not be here anymore | not exist | not wake up | stop being alive | stop existing | stop living | take my life',
      },
    },
    {
      tell: 'phrase',
      around:
        'about to _ | decided to _ | going to _ | gonna _ | plan to _ | planned to _ | planning to _ | plans to _ | ready to _ | think about _ | thinking about _ | thinking of _ | thought about _ | thought of _ | thoughts of _ | threatened to _ | threatening to _ | threatens to _ | tried to _ | trying to _ | urge to _',
      names: {
        crisis:
          'dying | end it | end it all | ending it | ending it all | hurt herself | hurt himself | hurt myself | hurt themselves',
      },
    },
    {
      // Weary of it.
      tell: 'phrase',
      weight: 4.5,
      around: 'hate _ | no point in _ | sick of _ | stop _ | tired of _',
      names: {
        crisis: 'being alive | being here anymore | existing | living anymore',
      },
    },
    {
      // Were I no more.
      tell: 'phrase',
      weight: 4.5,
      around:
        'better if i _ | better off if i _ | care if i _ | easier if i _ | happier if i _ | notice if i _ | off if i _ | wish i _ | wished i _',
      names: {
        crisis:
          'am dead | am not alive | be dead | died | disappeared | had died | had never been born | never woke up | was dead | was gone | wasn t alive | wasn t around | wasn t here | were dead | were gone | weren t alive | weren t around | weren t here | would die',
      },
    },
    {
      tell: 'phrase',
      around:
        '_ her arms | _ her wrists | _ his arms | _ his wrists | _ my arms | _ my legs | _ my thighs | _ my wrists',
      names: {
        crisis: 'cut | cuts on | cutting | scars on | slit',
      },
    },
  ],
  others:
    'abdominal trauma | abiotic stress | acoustic trauma | act of self harm | after burnout | alone in the dark | at burnout | bank panic* | bending stress | blunt force trauma | blunt trauma | bone marrow depression | brain trauma | breakdown cover | breakdown recovery | burned out bulb* | burned out motor* | burned out vehicle* | burnout 3 | burnout competition* | burnout contest* | burnout game* | burnout masters | burnout pad* | burnout paradise | burnout tee* | burnout velocity | burnt out bulb* | burnt out wreck* | came to grief | career suicide | cell suicide | cellular stress | cellular suicide | closed depression* | come to grief | compressive stress | cry baby* | dental trauma | depress the | depressed fracture* | depressed nasal bridge | depressed prices | depressed skull | depression era | depression glass | depression of 1920 | depressions in the | distressed debt | distressed denim | distressed look | distressed paint | distressed propert* | do a burnout | doing burnouts | drained and rinsed | drained pasta | drought stress | economic depression* | economic self harm | economic suicide | er stress | exhaustion of remedies | fetal distress | financial panic* | freezing point depression | fully depressed | great depression | griefer* | griefing | head trauma | heat exhaustion | heat stress | hormone replacement therapy | inflation anxiety | investor anxiety | isolated case* | isolated incident* | isolation exercise* | isolation level* | isolation transformer | kernel panic* | lexical stress | lone wolf | lonely boy* | lonely figure | lonely hearts | lonely hearts club | lonely island | lonely planet | market anxiety | mechanical stress | moral panic | motor burnout | mourning cloak* | mourning dove* | mutual self harm | orthopaedic trauma | oxidative stress | panic at the disco | panic button | panic buying | panic mode | panic of 1907 | panic room | panic selling | pattern burnout | penetrating trauma | physical therapy | physical trauma | physiotherapy | plant stress | political suicide | radiation therapy | range anxiety | residual stress | respiratory depression | respiratory distress | restless leg | restless legs | rinsed and drained | run suicides | salt stress | secondary stress | seismic isolation | sentence stress | shallow depression* | snapshot isolation | social suicide | splendid isolation | spreading depression | stage burnout | stages of grief that | stand alone | standalone | startle reflex | stress ball* | stress busting | stress concentration | stress corrosion | stress crack* | stress field | stress fracture* | stress pattern* | stress position* | stress relieved | stress strain | stress test* | stress tested | stress testing | stressed syllable* | suicide attack* | suicide bomb* | suicide burn | suicide door* | suicide gene* | suicide mission* | suicide of the west | suicide squad | suicide squeeze | suicide vest* | surgical trauma | the depression of the | thermal burnout | thermal stress | tissue trauma | transaction isolation | trauma and orthop* | trauma bay | trauma center* | trauma centre* | trauma kit* | trauma patient* | trauma plate* | trauma shears | trauma surgeon* | trauma surgery | trauma team* | trauma unit | trauma ward | traumatic brain injur* | traumatic injur* | tropical depression* | tyre burnout* | unstressed | water stress | word stress | worry doll*',
  idioms:
    'a flood of | absolutely mental | anxious to avoid | anxious to get | anxious to help | anxious to meet | anxious to please | anxious to see | anxious to start | anxiously await* | arms race | black box | breakdown of | can t stress | cannot stress | crying out for | cut off point* | don t panic | don t worry | dont worry | drain the | exhausted all | exhausted its | exhaustion of the | faith in | far cry | flooded with | giving me grief | god knows | god s sake | good faith | good grief | have to worry | hit me hard | hit me up | home alone | i must stress | isolated from the | it hit me | it hits me | leap of faith | leave it alone | left alone to | let alone | mental arithmetic | need to worry | never worry | no worries | not alone in thinking | not to worry | oh my god | old school | overwhelming evidence | overwhelming majority | overwhelming support | overwhelmingly | prison of | race against | rat race | retail therapy | sad to see | school of | school of thought | stress free | stress that | stress the importance | stress the need | stressed that | stressed the | stresses that | stresses the | stressing that | stressing the | thank god | the cut off | this alone | without worrying | worry about the | worry free',
  overturns: {
    burnout:
      'booster* | brake* | bulb* | burner | cars | casting | circuit* | climb | clutch | competitors | cotton | deadlifts | descent | devore | dimmer* | donuts | drivetrain | dwarf | engine | engines | entrants | fabric | fabrics | film | fixture* | flames | fuse | gear | gears | headlight* | hydrogen | lamp | legs | light bulb* | lining* | lorry | mechanic* | motor | motorbike* | motorcycle* | muscle car* | orbit | paradise | pixel* | qualifying | racer | racers | reactor | relay | rep | rocket* | rpm | rubber | ruins | saloon | satellite* | skid* | smoke | soil | squats | star | takedown | takedown* | thermal | thriller | throttle | tire | tires | truck | tyre* | ute | v8 | valve* | vehicle* | velvet | wax | wiring | workout*',
    anxiety:
      'actress | album | bank runs | bark* | batteries | battery | bins | bond yields | boot | canine | cat | cats | central bank | charger* | chargers | charging | chews | coalition | compiler | consumer* | crate | currency | depositors | dog | dogs | economists | electric car* | electric vehicle* | ev | exports | fans | film | firework* | gameplay | goroutine | hook | horror | horse | horses | index | inflation | investor* | investors | kennel | kernel | kilometres | kitten* | kong* | kwh | leash | market | markets | neutered | owners | panics | parrot | payroll | penalt* | pet | pets | pheromone | plug in | puppies | puppy | rabbit* | runtime | shares | stack trace | steel | stocks | stray | striker | supporters | the visitors | thriller | toilet paper | tournament | traders | trailer | treats | vet | vets | wall street | yields | your vet',
    stress:
      'alloy* | animals | antioxidant* | bacteria* | banks | battery | benchmark* | bolt | bolts | bracket | capital ratio* | cat | cats | cores | crop* | elastic* | foam | fracture* | hips | horse | horses | knees | leaf | leather | lender* | loading | mat | metatars* | mitochond* | oxidative | payroll | pedal | phrases | pipeline | pipeline* | plants | posture | prime95 | pronounced | residual | server* | soil | solvency | steel | tensile | thermal | tomato | tomatoes | weld* | wrists | yeast | yield strength',
    depression:
      '1929 | 1930s | 1933 | barometric | bone marrow | cents | clutch | consumer | downturn | ecg | economists | elevation | exports | geolog* | glacier* | hoover | hpa | hurricane* | isotretinoin | keyboard | keynes* | landfall | lawn | lever | monetary | opioid* | output | oxygen | pedal | recession* | respiratory | roosevelt | sediment* | share prices | storm | sunken | synap* | tropical | winds',
    trauma:
      'abdominal | airway | armor | bumps | concussion* | cornea* | ct scan | dental | dentist | emergency department | fracture* | helicopter | hemorrhag* | hero | hip | implant* | kits | laparoscop* | level 1 | level i | ligament* | orthop* | retina* | spleen | surgeon* | surgical | tendon* | theatre | toenail* | tooth | villain | wound care | wounds',
    grief:
      'arena | author | butterfly | certificate | characters | debut | director | dog | dogs | film | films | flags | goalkeeper | half mast | horse | inspector | king | knight | league | minecraft | novel | paperback | penalty | pet | pets | pun | puppy | queen | rabbit* | screenplay | season | seeds | server | sword | thriller | vet',
    loneliness:
      'bacterial | beach | beaches | cage | circuit | coalition | container* | database* | dna | dumbbell* | ferry | gene | genes | highway | island | islands | lighthouse | neutered | parrot | planet | premier | protein | rabbit* | rna | road | showers | snapshot* | speakers | sql | star | strain | strains | thread | threads | thunderstorm*',
    any: 'actor | actress | affiliate | airline* | album | algae | alloy | ammonia | analysts | anime | api | arcade | architect | architecture | atom | audiences | autosomal | back taxes | baking | bank runs | battery life | beagle | benchmark | berries | bios | bitcoin | bonds | booster | born in | box office | brake* | breed | breeder* | breeds | bride | brittle | bug fixes | bulb | bulbs | burndown | butter | cabin | calves | canine | capacitor* | capital ratio | capricorn | capsules | carbohydrate | casino | cast | cataract* | cattle | census | central bank | characters | charger | chargers | chassis | checkout | chess | chorus | chromosome* | cinematograph* | cold front | collagen | collie | commodity | compil* | compost | concert | concerts | concussion | constipation | copper | coral* | coupon | cow | cows | cpu | crate | crease | cruise | crypto* | ct | cup final | cyclist* | cyclone | dashboard | deadlift* | debut | deflation | deletion | depositors | dessert | detective | dimmer* | discount | dividend* | dlc | docker | documentary | dog s | dog training | dough | drummer | drums | dry mouth | dungeon | dwarf | electric car* | electric vehicle* | enemies | enzyme* | ep | equities | estate agent* | ev | excavat* | exhibition | federal reserve | fertili* | fiction | film | films | finale | firmware | flashlight | flour | forecasters | four stars | fps | free delivery | fuse | gadget* | galaxy | gales | gameplay | gamer | gamers | garlic | gauze | gdp | gearbox | gemini | gene mutation* | gigs | github | goalkeeper | gpu | groom | guild | guitar* | gusts | haemorrhag* | half mast | handheld | hatchback | heat pump | hedge fund* | hens | herd | hives | horoscope* | horror | horsepower | hotel | hotels | hull | hurricane | hydrogen | ignition | in cinemas | in stock | incision | initramfs | inspector | interest rates | interior* | interval | invoice* | ion | jaundice | jeans | json | keeper | kennel* | kernel | kick off | kindle | knitting | kubernetes | lamb | latency | leash | leds | lenders | level up | liability | libra | linen | linguist* | linux | listed below | loot | low pressure | lyrics | magnesium | main character | malformation* | menu | menus | mice | midfielder | mods | modules | moisturi* | money back | movie | movies | mulch | multiplayer | muscle cramp* | museum | musician | naloxone | nasa | nasdaq | netflix | nfl | nintendo | novel | novella | novels | npm | number one | oil prices | on screen | on tour | opponents | orbit | our test | oven | overclock* | paperback | paracetamol | parrot* | particle* | pasta | performances | perks | pharmacist | physiotherap* | players | playoff* | playstation | plot | plugged in | poetry | portfolio* | potatoes | premiere* | premiums | prerequisite* | pricing | profits | propellant | protagonist | protein shake | pull request* | puppies | puppy | quantum | quarterly | quest | quests | rabbit | rabbits | racer | rainfall | rats | recap | recipe* | reef* | refactor* | referee | refund* | relegation | repository | reps | resort | rocket | router | rpg | runners | runtime | sagittarius | sandpaper | satellite | sauce | screening* | screenplay | script | scrum | sediment | semi final* | sentiment | sequel | serum* | servers | sets of | shampoo | shareholders | sheep | shutter | singer | sitcom | skincare | soundtrack | spa | specialties | splint | spoiler* | sprint | squats | ssd | stack trace | starring | stationery | steam | stock market | storyline | strap | streaming | striker | submissions | suite | summit | sunset | supplement* | suspension | sustained winds | swipe | sword | syllable* | synopsis | synth | tablespoon* | tariffs | teaspoon* | telemetry | telescope | terrier | the author | the book | the exhaust | the fed | the league | the publisher | the series | the visitors | the wound | thriller | thyroid | tibia | tickets | tomato* | torque | tourist* | tourniquet* | traders | trailer | trainer | transfusion | trusted by | turkey | tv series | valuation | vegan | vendor* | venue | venues | verse | veterinar* | viewers | vinyl | voltage | vowel* | wall street | warranty | watts | well written | wi fi | wiring | wool | x ray | xbox | yields | your cat | your dog | your pet | zodiac',
    crisis:
      'airline* | album | attacker* | backbenchers | band | baseline | bomb* | bomber* | bombing* | boss fight | budget | bunt | caches | cells | checkpoint | chess | comedy | content warning* | council* | county | detective | dogs | drama | drone* | drowsiness | drummer | duo | episode* | exhibition | festival | film | films | fraud | goalkeeper | headlines | inning* | lemmings | lyrics | militant* | misadventure | movie | museum | mystery | news in brief | novel | opera | own goal | paperback | pitcher | playwright | recap | respawn* | reviewer | runner | sauce | season | sentenced | series | singer | slime | song | songs | sprint | squad | squeeze | stone | stones | streaming | synth* | taliban | tariff* | thriller | tumor* | tumour* | wings',
  },
  people:
    'adolescents | adults | anger | boss | caregiver* | caregivers | carers | child | children | clinician* | clinicians | colleague* | colleagues | communities | community | cope | coped | copes | coping | counsel* | cry | crying | diagnos* | disorder* | doctor* | emotion* | employee* | employees | everyone | experienc* | families | family | father* | fear | fears | feel | feeling* | feels | felt | friend* | gp | guilt | help | helped | hope | husband | i | individuals | job | listen* | lives | lonely | me | medication* | members | men | mental | mental health | mother* | my | myself | nurse* | older people | our | parent* | participants | partner | patients | people | person | physician* | population | practitioners | professionals | professions | psychiatr* | psycholog* | quality of life | refugees | researchers | residents | respondents | self care | seniors | shame | sleep* | somebody | someone | staff | stigma | struggl* | student* | suffer* | support | support group* | survey* | symptom* | talk | talking | teacher* | teams | tears | teenager* | teenagers | therap* | tired | volunteers | we | well being | wellbeing | wife | women | workers | workplace* | you | young people | your | yourself',
  remedies:
    'app | apps | breathe | breathing exercise* | breathwork | bubble bath* | digital detox | gratitude | journal* | meditat* | mindful* | morning routine | positive thinking | resilien* | self care | wellbeing program* | wellness program* | yoga',
  together:
    'campaign* | co operative* | collective* | cooperative* | legislation | meet each | meets on | mutual aid | neighbor* | neighbour* | network of | organis* | organiz* | policies | policy | strike | support group* | tenants group | together | union*',
  vocabulary: EN_VOCABULARY,
};
