// Written by `npm run calibrate` from the texts that
// `utils/topics/weights.ts` names (input 2f4721843add0d82).

/**
 * What texts taught about any English words, by their first five letters: the
 * weight in log-odds before the words that it is for.
 */
export const EN_VOCABULARY =
  '15 anxie burno suici|13 burnt|10 cryin depre ptsd thera|9 griev|8 attac burne couns lonel|7 boss emoti feeli husba nervo nurse phone socia someb wake worry|6 anxio caree exhau mysel negat overw staff talk worri|5 boyfr calls commi feel grief kill nobod paren profe psych shift sick sourc terri yours|4 descr fear felt four haven says sleep strug suffe tired told traum worst|3 alone avoid brain class colle disor famil five group hours life manag menta nothi notic past schoo self speak stres weeks went worke years|2 anyth asked becau care const docto down else frien healt hospi leave makes many month night said since situa stop stopp teach they thing thoug work worki worse|1 been being days every happe have just know over peopl perso someo somet suppo that then think time when year your|-1 also curre first guys inter into need only produ quest servi some thank these will|-2 best comme devel great inclu incre less most pleas seems side techn their well would|-3 blood both cause check condi data discu durin examp feder http imgur infor level littl money numbe play possi provi runni shoul simpl sure syste test type updat using while|-4 abnor below build compu disea edit follo free games getti gover infec infla minut mobil occur opini order pictu power proce threa trade trave user|-5 corre film game histo insta inves marke playe playi pregn price skin water|-6 cheap econo elect engin remov serie suppl syndr tests weigh|-8 pharm|-9 range separ|-13 dogs';
