import type { CueTable } from '@/utils/topics/cue-table.ts';

/** Frequent short words, to recognise the language by. */
export const deWords =
  'der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ich wir';

/** German. */
export const de: CueTable = {
  language: 'de',
  cues: {
    burnout: `
      3 burnout* | burn out | ausgebrannt* | ausgebranntsein | erschopfungsdepression | ausbrennen | burnout | ausgebrannt | burnout syndrom | erschoepfungssyndrom | burn out syndrom
      2.5 emotionale erschopfung | emotional erschopft | mitgefuhlserschopfung | nervenzusammenbruch | innere kundigung | psychische erschopfung | chronische erschopfung | mutter burnout | eltern burnout | geistig erschopft | uberarbeit* | arbeitsbedingte erschopfung | erschopfungszustand*
      2 vollig erschopft | am ende meiner kraft* | am ende ihrer kraft* | nicht mehr konnen | kann nicht mehr | konnte nicht mehr | am limit | krankgeschrieben | krankschreibung* | arbeitsverdichtung | gefahrdungsanzeige* | nicht mehr abschalten
      1.5 uberlast* | krankgeschrieben* | arbeitsbelastung | erschopf* | ausgelaugt | kraftlos | dauerbelastung | personalmangel | uberstunden | mental load | auf dem zahnfleisch
      1 ausgelaugt* | mude | mudigkeit | belastung
    `,
    anxiety: `
      3 angststorung* | panikattacke* | panikstorung* | generalisierte angst | agoraphobie | soziale angst | sozialphobie | angstzustand* | angsterkrankung* | soziale angst* | klimaangst | generalisierte angst* | angste | platzangst | existenzangst* | zukunftsangst* | prufungsangst* | versagensangst* | verlustangst* | agoraphobi*
      2.5 angstlich* | angstpatient* | angst und depression* | angst vor dem | angst zu
      2 angst | herzrasen | grubel* | gedankenkarussell | innere unruhe | standige sorge* | atemnot | beklemmung*
      1.5 panik | phobie* | nervositat | zittern
      1 sorge | sorgen | furcht* | nervos* | furcht | nervos | unruhe | furchte*
    `,
    stress: `
      3 dauerstress | chronischer stress | chronischem stress | psychische belastung* | stress am arbeitsplatz | arbeitsstress | beruflicher stress | stresserkrankung* | psychischer stress | minderheitenstress | finanzieller stress | psychosoziale belastung*
      2 gestresst* | stressig* | uberforder* | stressbewaltigung | stresslevel | stressabbau | stressoren | psychische gesundheit | psychisch krank* | psychische erkrankung* | psychische probleme | seelische gesundheit | seelische belastung* | psychisches leid | uberfordert | uberforderung | psychisch belast*
      1.5 stress | schlaflos* | schlafstorung* | zeitdruck | leistungsdruck
      1 druck | anspannung | belastung* | nicht schlafen | cortisol | belastend | nervlich
    `,
    depression: `
      3 depression* | depressiv* | antidepressiv* | wochenbettdepression | niedergeschlagen* | depression | depressionen | postnatale depression | postpartale depression | winterdepression | depressionserkrankung*
      2 hoffnungslos* | antriebslos* | innere leere | schwermut* | freudlos* | wertlos | verzweifl* | bipolar* | schwermut | stimmungstief* | kaum aus dem bett | nicht aus dem bett | lebensmude
      1 traurig* | wein* | therapie* | therapeut* | psycholog* | psychotherap* | selbstwert* | weinen | weinte | weine | therapie | psychiater* | tranen
    `,
    trauma: `
      3 trauma | traumata | traumatisch* | traumatisier* | posttraumatisch* | belastungsstorung | ptbs | kindheitstrauma* | traumatherapie | traumatische* | traumafolge* | kriegstrauma*
      2 flashback* | dissoziation | dissoziier* | retraumatisier*
      1 alptraum* | albtraum* | missbrauch* | misshand* | uberleb* | uberlebende*
    `,
    grief: `
      3 trauer | trauern* | trauerfall | hinterbliebene* | trauernde* | trauergruppe* | trauerbegleit* | trauerbewaltigung | trauerarbeit | trauerprozess | sternenkind*
      2 tod meines | tod meiner | gestorben | verstorben* | verwitwet | witwe* | verlust eines | trauern | trauerte | trauert | tod ihres | tod ihrer | verlust meiner | verlust meines | witwer* | fehlgeburt* | totgeburt*
      1 beerdigung | abschied | verlust | beisetzung | vermisse | starb | grab | friedhof
    `,
    loneliness: `
      3 einsamkeit | einsam* | soziale isolation | vereinsam* | einsam | einsame | einsamer | einsamen | sozial isoliert | altersarmut und einsamkeit
      2 niemanden zum reden | allein gelassen | isoliert* | isoliert | keine freunde | ganz allein | fuhle mich allein | ausgegrenzt | kontaktarm* | soziale kontakte | alleinlebend* | alleingelassen | wenig freunde | kaum freunde
      1 allein* | ausgeschlossen | isolation | allein | alleinsein | verlassen
    `,
    workplace: `
      3 am arbeitsplatz | arbeitsplatz* | arbeitgeber* | arbeitnehm* | beschaftigte* | uberstunden | schichtdienst* | betriebsrat* | gewerkschaft* | arbeitszeit* | arbeitsbelastung | personalmangel | personalschlussel | krankgeschrieben | im job | nachtschicht* | arbeitsbedingung* | pflegekraft*
      2 kolleg* | chef* | beruf* | schicht* | fuhrungskraft* | firmen
      1 arbeit | job | buro | betrieb* | firma | personal* | stelle
    `,
    unemployment: `
      3 arbeitslos* | gekundigt | entlassen* | jobverlust | jobcenter | burgergeld | jobsuche | bewerbungen | werk schloss | stellenabbau
      2 kundigung*
    `,
    money: `
      3 schulden | verschuld* | uberschuld* | armut | inkasso | mahnung* | geldsorge* | geldnot | existenzangst* | heizkosten | gerichtsvollzieher
      2 miete | geld | kredit* | bank
      1 lohn | bezahlen | rechnung*
    `,
    housing: `
      3 wohnungslos* | obdachlos* | zwangsraum* | vermieter* | mieter* | wohnungsnot | wohnungssuche | mieterhohung* | raumungsklage*
      2 miete | unterkunft | sammellager | wohnung
    `,
    discrimination: `
      3 diskrimini* | benachteilig* | ungleichbehandlung | ungerechte behandlung
      2 ausgrenz* | mobbing | gemobbt | stigma* | ausschluss | ungerecht*
    `,
    racism: `
      3 rassis* | rassistisch* | fremdenfeindlich* | antisemit* | islamfeind* | schwarze menschen | kolonial*
    `,
    ableism: `
      3 behinder* | ableis* | barrierefrei* | barriere* | autis* | adhs | neurodiver* | rollstuhl* | schwerbehinder*
    `,
    'chronic-illness': `
      3 chronisch krank* | chronische krankheit* | chronische erkrankung* | chronische schmerzen | long covid | fibromyalgie | krebs | endometriose | multiple sklerose | me cfs
    `,
    caregiving: `
      3 pflegende angehorige* | pflegende* angehorige* | pflege meiner | pflege meines | pflege von | angehorige* pfleg* | demenz* | alzheimer | pflegebedurftig*
    `,
    parenting: `
      3 eltern* | alleinerziehend* | mutterschaft | wochenbett | elternschaft | kinderbetreuung | kita | mental load | neugeboren*
      1.5 baby | meine kinder | mein sohn | meine tochter
    `,
    gender: `
      3 sexis* | sexuelle belastigung | feminis* | patriarch* | gender pay gap | lohnlucke | wechseljahre | mental load
      1 frauen | geschlecht*
    `,
    lgbtq: `
      3 lgbt* | lsbt* | schwul* | lesb* | bisexuel* | trans | transgeschlechtlich* | queer* | homophob* | transfeindlich* | coming out | outing
    `,
    immigration: `
      3 migrant* | migration* | gefluchtet* | fluchtling* | asyl* | abschieb* | aufenthalt* | duldung | einwander* | zugewandert*
      2 visum | grenze | heimweh
    `,
    education: `
      3 studier* | studium | studierende* | prufung* | schuler* | seminar | referat | doktorarbeit | semester | abitur | klausur*
      2 universitat | uni | hochschule
      1 schule | lehrer* | klasse | unterricht
    `,
    climate: `
      3 klimawandel | klimakrise | klimaangst | hitzewelle* | klimastreik | klimanotstand
      2 hochwasser | uberschwemm* | durre | hitze | keller leergepumpt | waldbrand*
    `,
    isolation: `
      3 einsamkeit | einsam* | isolation | isoliert* | alleinlebend* | lebt allein | niemanden zum reden
    `,
    violence: `
      3 hausliche gewalt | sexuelle gewalt | vergewaltig* | missbrauch* | misshand* | krieg | folter | gewalttat* | uberfall | kriegs*
      2 gewalt | ubergriff*
    `,
    bereavement: `
      3 trauergruppe* | tod meiner | tod meines | ist gestorben | gestorben | verstorben* | witwe* | witwer* | verwitwet* | hinterbliebene* | beerdigung | beisetzung | fehlgeburt* | verlust eines | trauerfall
      2 trauer | trauern | tod | starb
    `,
    incarceration: `
      3 gefangnis* | haft | inhaftier* | gefangene* | justizvollzug* | haftling*
    `,
    faith: `
      3 kirche | moschee | synagoge | glaubensgemeinschaft* | religio*
      2 pfarrer* | imam | gebet*
      1 glaube* | gott | gemeinde
    `,
    crisis: `
      3 mich umbringen | mich umzubringen | sich umbringen | sich umzubringen | das leben nehmen | das leben genommen | das leben zu nehmen | nahm sich das leben | nicht mehr leben | sterben will | will sterben | sterben wollte* | wollte sterben | mich selbst verletz* | verletze mich selbst | verletzt sich selbst | ritzen | ritze mich | suizidgedanken | suizidversuch* | suizidpravention | suizidrate* | suizidgefahrd* | nach suizid | durch suizid | selbsttotung* | selbstmordgedanken | selbstmordversuch* | todeswunsch | besser ohne mich | lebensmude
      2 suizid* | selbstmord* | selbstverletz* | freitod
    `,
  },
  others:
    'reichweitenangst | trennungsangst beim hund | trennungsangst bei hunden | trennungsangst beim welpen | angst der anleger | angst an den markten | angst vor inflation | stresstest* | stress test* | bankenstresstest | trockenstress | hitzestress | oxidativer stress | salzstress | wasserstress | pflanzenstress | spannungsriss* | tropische depression | grosse depression | grossen depression | wirtschaftskrise | wirtschaftsdepression | weltwirtschaftskrise | atemdepression | knochenmarkdepression | schadel hirn trauma | schadelhirntrauma | polytrauma* | bauchtrauma | thoraxtrauma | traumatologie | unfallchirurg* | traumatische hirnverletzung | kernel panic | panikkaufe | panikverkauf* | panikraum | panikknopf | burnout paradise | burnout wettbewerb | burnouts auf dem | reifen burnout | gummi burnout | einen burnout hinlegen | burnout hinlegen | isolationsschicht | warmedammung | isoliert leitung | elektrisch isoliert | warmeisoliert | isolierte leiter | isolationswiderstand | schallisolation | warmeisolation | einsame insel | einsamer wolf | einsame spitze | einsam an der spitze | trauerweide* | trauerfliegen | trauermantel | trauerschnapper | trauerspiel | trauerrand | ausgebrannt* auto* | ausgebrannte* haus* | ausgebrannte* ruine* | ausgebranntes fahrzeug | ausgebrannten auto* | vollig ausgebrannt ist das | wohnung brannte | haus ausgebrannt | erschopft sind die vorrate | erschopfte lagerstatt* | kontingent erschopft | budget erschopft | speicher erschopft | luftdruck | reifendruck | wasserdruck | blutdruck | 3d druck | druckluft | hochdruck | tiefdruck* | suicide squad | selbstmordattent* | selbstmordanschlag* | selbstmordkommando* | selbstmordmission* | politischer selbstmord | politischen selbstmord | wirtschaftlicher selbstmord | beruflicher selbstmord | selbstmorddrohne*',
  idioms:
    'keine angst | keine sorge | nicht allein | allein im | allein in | allein die | allein schon | angsthase | hasenfuss',
  overturns: {
    burnout:
      'reifen* | gummi | motor* | kupplung | rakete* | drehzahl | hinterrad | auto* | drift* | motorrad* | paradise | gluhbirne*',
    anxiety:
      'borse* | markt* | anleger* | reichweitenangst | reichweite | akku* | hund* | katze* | welpe* | tierarzt*',
    stress:
      'stresstest* | stahl | beton | pflanze* | trockenstress | bank* | material* | werkstoff*',
    depression:
      'tropisch* | zyklon | hurrikan | weltwirtschaftskrise | wirtschaft* | konjunktur* | 1929 | tiefdruck* | wetter* | senke | atemdepression',
    trauma:
      'schadel* | chirurg* | fraktur* | unfallchirurg* | stumpfes | blutung*',
    any: 'rezept | essloffel | tore | spieltag | videospiel* | film | serie | album | staffel | bundesliga | torwart | sturmer | trainer | elfmeter | halbzeit | meisterschaft | stadion | fans | spiel | spiele | konsole | level | filme | regisseur* | schauspieler* | drehbuch | krimi | song | songs | konzert | gitarre* | boerse | borse | aktie* | anleger* | dax | anleihe* | zentralbank | ezb | inflation | bitcoin | olpreis* | el ol | teeloffel | ofen | mehl | butter | zwiebel* | knoblauch | server | kernel | software | code | prozessor | linux | elektroauto* | ladesaule* | reichweite | akku* | kilometer* | tierarzt* | hund* | welpe* | katze* | haustier* | versandkostenfrei | warenkorb | rabatt | sturm* | regen | wetterdienst | erdbeben | satellit* | rakete* | umlaufbahn | motor* | reifen | gummi | kupplung | rennstrecke | stahl | beton | trager | werkstoff* | bauteil* | pflanze* | geolog* | senke',
    crisis:
      'film | filme | serie | album | band | roman | krimi | tatort | thriller | kommissar* | folge | handlung | figur | festival | schauspieler* | regisseur*',
  },
  people:
    'ich | mich | mir | mein | meine | meiner | wir | uns | du | dich | sie | mensch* | person* | fuhl* | gefuhl* | psychisch* | seelisch* | gesundheit | wohlbefinden | therap* | psycholog* | arzt* | arzt | diagnos* | symptom* | hilfe | unterstutz* | schlaf* | freund* | familie* | studie* | umfrage | betroffen* | patient* | leben | leid* | selbsthilfe* | pflegekraft* | pflegende* | lehrkraft* | lehrer* | beschaftigte* | arbeitnehmer* | mitarbeit* | kolleg* | mutter | vater | kind | kinder | mann | frau | frauen | manner | jugendliche* | studierende* | angehorige* | scham | schuld | reden | sprechen | zuhoren | weinen | storung* | arztin | arbeitgeber* | arbeit | job | chef | klinik | krank | erkrank* | beratung | leiden | leidet | hilflos | hoffnung | partner*',
  remedies:
    'app | apps | atem* | atmen | medit* | achtsam* | resilien* | yoga | dankbarkeit* | selbstfursorge',
  together:
    'gewerkschaft* | streik* | betriebsrat* | genossenschaft* | selbsthilfegruppe* | gruppe | gemeinsam | nachbar* | verein* | initiative* | kampagne* | zusammen',
};
