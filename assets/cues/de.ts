import type { CueTable } from '@/utils/topics/cue-table.ts';

/** German. */
export const de: CueTable = {
  language: 'de',
  common:
    'der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ich wir',
  cues: {
    burnout: `
      3 burnout* | burn out | ausgebrannt* | ausgebranntsein | erschopfungsdepression | ausbrennen
      2.5 emotionale erschopfung | emotional erschopft | mitgefuhlserschopfung | nervenzusammenbruch | innere kundigung
      1.5 uberarbeit* | uberlast* | arbeitsverdichtung | krankgeschrieben* | krankschreibung* | arbeitsbelastung
      1 erschopf* | ausgelaugt* | mude | kann nicht mehr
    `,
    anxiety: `
      3 angststorung* | panikattacke* | panikstorung* | generalisierte angst | agoraphobie | soziale angst | sozialphobie
      2 angst | angste | angstlich* | angstzustand* | klimaangst
      1.5 panik | herzrasen | phobie* | beklemmung* | existenzangst* | zukunftsangst*
      1 sorge | sorgen | furcht* | nervos* | grubel*
    `,
    stress: `
      3 dauerstress | chronischer stress | chronischem stress | psychische belastung* | stress am arbeitsplatz
      2 gestresst* | stressig* | uberforder*
      1.5 stress
      1 druck | schlaflos* | schlafstorung* | anspannung | belastung*
    `,
    depression: `
      3 depression* | depressiv* | antidepressiv* | wochenbettdepression | niedergeschlagen*
      2 hoffnungslos* | antriebslos* | innere leere | schwermut*
      1 traurig* | wein* | therapie* | therapeut* | psycholog* | psychotherap* | selbstwert*
    `,
    trauma: `
      3 trauma | traumata | traumatisch* | traumatisier* | posttraumatisch* | belastungsstorung
      1 alptraum* | albtraum* | missbrauch* | misshand* | uberleb*
    `,
    grief: `
      3 trauer | trauern* | trauerfall | hinterbliebene*
      2 tod meines | tod meiner | gestorben | verstorben* | verwitwet | witwe* | verlust eines
      1 beerdigung | abschied | verlust
    `,
    loneliness: `
      3 einsamkeit | einsam* | soziale isolation | vereinsam*
      2 niemanden zum reden | allein gelassen | isoliert*
      1 allein* | ausgeschlossen
    `,
    workplace: `
      2 arbeit | arbeitsplatz* | arbeitgeber* | arbeitnehm* | beschaftigte* | kolleg* | chef* | uberstunden | schicht* | betriebsrat* | gewerkschaft* | arbeitszeit* | im job | pflegekraft* | beruf*
      1 job | buro | betrieb* | firma | personal* | fuhrungskraft*
    `,
    unemployment: `3 arbeitslos* | kundigung* | gekundigt | entlassen* | jobverlust | jobcenter | burgergeld | jobsuche`,
    money: `3 schulden* | verschuld* | armut | armuts* | uberschuld* | rechnungen | insolvenz | pfandung | lebenshaltungskosten | dispo
      1.5 geld* | gehalt | lohn | kredit* | finanziell*`,
    housing: `3 miete* | vermieter* | mieter* | wohnung* | zwangsraumung* | raumung* | obdachlos* | wohnungslos* | eigenbedarf`,
    discrimination: `3 diskriminier* | ausgrenz* | ungleich behandelt | ungleichbehandlung | mobbing | gemobbt | stigma* | benachteilig*`,
    racism: `3 rassis* | rassistisch* | fremdenfeindlich* | antisemit* | islamfeind* | schwarze menschen | kolonial*`,
    ableism: `3 behinder* | ableis* | barrierefrei* | barriere* | autis* | adhs | neurodiver* | rollstuhl* | schwerbehinder*`,
    'chronic-illness': `3 chronisch krank* | chronische krankheit* | chronische erkrankung* | chronische schmerzen | long covid | fibromyalgie | krebs | endometriose | multiple sklerose | me cfs`,
    caregiving: `3 pflegende angehorige* | pflegende* angehorige* | pflege meiner | pflege meines | pflege von | angehorige* pfleg* | demenz* | alzheimer | pflegebedurftig*`,
    parenting: `3 eltern* | alleinerziehend* | mutterschaft | wochenbett | elternschaft | kinderbetreuung | kita | mental load | neugeboren*
      1.5 baby | meine kinder | mein sohn | meine tochter`,
    gender: `3 sexis* | sexuelle belastigung | feminis* | patriarch* | gender pay gap | lohnlucke | wechseljahre | mental load
      1 frauen | geschlecht*`,
    lgbtq: `3 lgbt* | lsbt* | schwul* | lesb* | bisexuel* | trans | transgeschlechtlich* | queer* | homophob* | transfeindlich* | coming out | outing`,
    immigration: `3 migra* | einwander* | gefluchtet* | fluchtling* | asyl* | abschieb* | aufenthalts* | duldung`,
    education: `3 studier* | studium | student* | universitat* | hochschul* | schule* | schuler* | prufung* | lehrkraft* | lehrer* | doktorarbeit | promotion | abitur`,
    climate: `3 klimawandel | klimakrise | klimaangst | hitzewelle* | waldbrand* | uberschwemmung* | hochwasser`,
    isolation: `3 einsamkeit | einsam* | isolation | isoliert* | alleinlebend* | lebt allein | niemanden zum reden`,
    violence: `3 hausliche gewalt | gewalt* | missbrauch* | misshand* | vergewaltig* | ubergriff* | krieg*`,
    bereavement: `3 trauer* | hinterbliebene* | gestorben | verstorben* | beerdigung | tod von | tod meines | tod meiner | witwe*`,
    incarceration: `3 gefangnis* | haft | inhaftier* | gefangene* | justizvollzug* | haftling*`,
    faith: `3 kirche* | moschee* | synagoge | glaube* | religio* | gemeinde | gebet`,
    crisis: `3 suizid* | selbstmord* | mich umbringen | sich umbringen | umgebracht | das leben nehmen | leben genommen | nicht mehr leben | sterben will | sterben wollte* | selbstverletz* | mich selbst verletz* | ritzen`,
  },
  others: '',
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
    any: 'rezept | essloffel | tor | tore | spieltag | videospiel* | film | serie | album | staffel | bundesliga',
    crisis: 'squad | attentat* | anschlag* | film | serie | album | band',
  },
  people:
    'ich | mich | mir | mein | meine | meiner | wir | uns | du | dich | sie | mensch* | person* | fuhl* | gefuhl* | psychisch* | seelisch* | gesundheit | wohlbefinden | therap* | psycholog* | arzt* | arzt | diagnos* | symptom* | hilfe | unterstutz* | schlaf* | freund* | familie* | studie* | umfrage | betroffen* | patient* | leben | leid* | selbsthilfe*',
  remedies:
    'app | apps | atem* | atmen | medit* | achtsam* | resilien* | yoga | dankbarkeit* | selbstfursorge',
};
