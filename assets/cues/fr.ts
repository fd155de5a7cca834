import type { CueTable } from '@/utils/topics/cue-table.ts';

/** French. */
export const fr: CueTable = {
  language: 'fr',
  common:
    'de la le et les des en un une du est que pour qui dans par au sur ne pas il ce sont avec plus se elle mais ou on nous vous leur cette son ses aux ont ete comme je tout sans etre fait tres',
  cues: {
    burnout: `
      3 burnout | burn out | epuisement professionnel | syndrome d'epuisement | epuisement au travail
      2.5 epuisement emotionnel | epuisement mental | souffrance au travail | fatigue compassionnelle | bore out
      1.5 arret maladie | en arret | surmen* | surcharge de travail | a bout | craquer | craque | risques psychosociaux
      1 epuis* | fatigue | usure | vide
    `,
    anxiety: `
      3 anxiete | crise de panique | crises de panique | attaque de panique | attaques de panique | crise d'angoisse | crises d'angoisse | trouble anxieux | troubles anxieux | agoraphobie
      2.5 anxieu* | angoisse* | eco anxiete | anxiolytique*
      1.5 phobie* | palpitations | boule au ventre | pensees intrusives
      1 inquiet* | inquietude* | peur | panique | stresse*
    `,
    stress: `
      3 stress chronique | stress au travail | detresse psychologique | souffrance psychique
      2 stresse* | stressant* | mal etre
      1.5 stress
      1 pression | insomnie* | tension* | surcharge
    `,
    depression: `
      3 depression | depressi* | deprime* | antidepresseur* | depression post partum
      2 desespoir | idees noires | perte d'envie | sans energie
      1 tristesse | triste | pleur* | therapie | therapeute | psychologue* | psychiatre* | estime de soi
    `,
    trauma: `
      3 traumatisme* | trauma | traumas | stress post traumatique | traumatis*
      1 cauchemar* | abus | maltrait* | survivant* | victime*
    `,
    grief: `
      3 deuil | endeuill* | faire son deuil
      2 la mort de mon | la mort de ma | perdu mon | perdu ma | deces | veuf | veuve | la perte de
      1 funerailles | enterrement | obseques | mort
    `,
    loneliness: `
      3 solitude | isolement social | isolement
      2 se sentir seul* | me sens seul* | sans amis | personne a qui parler | isole*
      1 seul* | exclu*
    `,
    workplace: `
      2 travail | entreprise* | employeur* | salari* | collegue* | patron* | manager* | syndicat* | heures supplementaires | conditions de travail | bureau | poste
      1 emploi | metier | equipe* | horaires | cadre* | soignant* | infirmi*
    `,
    unemployment: `3 chomage | chomeu* | licenci* | perdu mon emploi | perdre son emploi | sans emploi | france travail | pole emploi`,
    money: `3 dette* | surendettement | endett* | fins de mes mois | fin de mois | pauvrete | precarite | factures | credit* | pouvoir d'achat
      1.5 argent | loyer* | salaire* | banque | payer`,
    housing: `3 loyer* | proprietaire* | expulsion* | logement* | locataire* | sans abri | mal log* | hlm`,
    discrimination: `3 discriminat* | discrimine* | exclusion | harcel* | stigmat* | inegalite* de traitement`,
    racism: `3 racis* | racise* | xenophob* | islamophob* | antisemit* | personnes noires | controle au facies | colonial*`,
    ableism: `3 handicap* | validis* | accessib* | autis* | tdah | neuroatyp* | fauteuil roulant`,
    'chronic-illness': `3 maladie chronique | maladies chroniques | douleur chronique | fibromyalgie | covid long | endometriose | cancer | sclerose`,
    caregiving: `3 aidant* | proche aidant | m'occuper de ma mere | m'occuper de mon pere | s'occuper de | dependance | alzheimer | demence`,
    parenting: `3 parental* | parentalite | maternite | paternite | post partum | mere celibataire | jeune mere | jeunes parents | mere isolee | famille monoparentale
      1.5 bebe | mes enfants | mon fils | ma fille`,
    gender: `3 sexis* | harcelement sexuel | charge mentale | feminis* | patriarca* | ecart salarial | menopause
      1 femmes | genre`,
    lgbtq: `3 lgbt* | gay* | lesbienne* | bisexuel* | trans | homophob* | transphob* | coming out | queer`,
    immigration: `3 immigr* | migrant* | exil* | refugie* | asile | expulsion | sans papiers | frontiere* | titre de sejour`,
    education: `3 etudiant* | universite* | examen* | ecole* | lycee* | college* | eleve* | these | doctorat | parcoursup | enseignant*`,
    climate: `3 changement climatique | crise climatique | eco anxiete | ecoanxiete | canicule* | incendie* | inondation* | climat`,
    isolation: `3 solitude | isolement | isole* | vit seul* | vivre seul* | sans amis | personne a qui parler`,
    violence: `3 violences conjugales | violence* | agression* | viol | maltrait* | abus | coups | guerre`,
    bereavement: `3 deuil | endeuill* | deces | funerailles | obseques | la mort de | veuf | veuve | perdu mon | perdu ma`,
    incarceration: `3 prison* | incarcer* | detenu* | detention | ecrou`,
    faith: `3 eglise | mosquee | synagogue | foi | religieu* | paroisse | priere`,
    crisis: `3 suicid* | me tuer | se tuer | en finir | mettre fin a mes jours | mettre fin a ses jours | envie de mourir | veux mourir | automutil* | me faire du mal | se faire du mal`,
  },
  others: '',
  overturns: {
    burnout:
      'pneu* | gomme | moteur* | embrayage | fusee | circuit | moto* | jante* | roue* | accelerateur | paradise',
    anxiety:
      'marche* boursier* | bourse | investisseur* | autonomie | batterie* | chien* | chat | chats | chiot* | veterinaire',
    stress:
      'stress test* | tests de resistance | acier | beton | hydrique | plante* | banques | materiau*',
    depression:
      'tropicale | cyclone | ouragan | grande depression | economique | 1929 | atmospherique | anticyclone | meteo* | pib | relief',
    trauma:
      'chirurg* | fracture* | cranien* | orthoped* | hemorragie | traumatologie',
    any: 'recette | cuillere* | but | buts | match | jeu video | jeux video | film | serie | album | chanson | saison',
    crisis:
      'squad | attentat* | kamikaze* | film | album | serie | groupe de rock',
  },
  people:
    'je | me | mon | ma | mes | nous | vous | tu | te | personne* | gens | sentir | ressen* | sens | emotion* | sante mentale | bien etre | therap* | psycholog* | medecin* | diagnosti* | symptome* | soutien | aide | sommeil | dormir | ami* | famille* | etude* | enquete | salaries | patients | vie | vies | souffr*',
  remedies:
    'appli | application* | respir* | medit* | pleine conscience | resilien* | yoga | gratitude | coaching',
};
