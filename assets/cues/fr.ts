import type { CueTable } from '@/utils/topics/cue-table.ts';

/** Frequent short words, to recognise the language by. */
export const frWords =
  'de la le et les des en un une du est que pour qui dans par au sur ne pas il ce sont avec plus se elle mais ou on nous vous leur cette son ses aux ont ete comme je tout sans etre fait tres';

/** French. */
export const fr: CueTable = {
  language: 'fr',
  cues: {
    burnout: `
      3 burnout | burn out | epuisement professionnel | syndrome d'epuisement | epuisement au travail | syndrome d epuisement professionnel | burn out parental | burn out maternel | epuisement parental | epuisement maternel | epuisement des soignants
      2.5 epuisement emotionnel | epuisement mental | souffrance au travail | fatigue compassionnelle | bore out | surmenage | surmen* | epuisement psychique | usure professionnelle | epuises au travail | epuisement moral | brown out | epuisement des aidants
      2 mal etre au travail | perte de sens | risques psychosociaux | depersonnalisation | je n en peux plus | au bout du rouleau | au bord de la rupture | craquer | craque
      1.5 arret maladie | en arret | surcharge de travail | a bout | epuis* | arret de travail | charge mentale | vidé* | droit a la deconnexion
      1 fatigue | usure | vide | lassitude | cadences
    `,
    anxiety: `
      3 anxiete | crise de panique | crises de panique | attaque de panique | attaques de panique | crise d'angoisse | crises d'angoisse | trouble anxieux | troubles anxieux | agoraphobie | crise d angoisse | crises d angoisse | anxiete sociale | eco anxiete | trouble panique | anxiete generalisee | phobie sociale | agoraphobi*
      2.5 anxieu* | angoisse* | anxiolytique* | anxiogene* | angoiss* | angoisse | hypervigilan*
      2 boule au ventre | peur constante | ruminations | rumin* | palpitations | coeur qui s emballe | inquietude permanente | pensees intrusives
      1.5 phobie*
      1 inquiet* | inquietude* | peur | panique | stresse* | nerv* | inquietude | crainte* | redout*
    `,
    stress: `
      3 stress chronique | stress au travail | detresse psychologique | souffrance psychique | stress professionnel | stress lie au travail | stress financier | stress des etudiants | stress et anxiete | gestion du stress | detresse psychique
      2 stresse* | stressant* | mal etre | niveau de stress | sante mentale | troubles psychiques | souffrance psychologique | deborde* | submerge*
      1.5 stress | facteurs de stress | insomnie* | nuits blanches
      1 pression | tension* | surcharge | tension | cortisol | je dors mal | sommeil
    `,
    depression: `
      3 depression | depressi* | deprime* | antidepresseur* | depression post partum | depression saisonniere | episode depressif | symptomes depressifs | trouble depressif
      2 desespoir | idees noires | perte d'envie | sans energie | perte d envie | plus envie de rien | plus gout a rien | vide interieur | inutile | sans espoir | bipolaire
      1 tristesse | triste | pleur* | therapie | therapeute | psychologue* | psychiatre* | estime de soi | triste* | psychologue | psychiatre | psychotherap* | larmes
    `,
    trauma: `
      3 traumatisme* | trauma | traumas | stress post traumatique | traumatis* | traumatisme psychique | trouble de stress post traumatique | syndrome post traumatique | traumatisme psychologique | psychotrauma* | traumatisme de l enfance | traumatismes de l enfance | traumatises | memoire traumatique
      2 traumati* | reviviscence* | flash back* | dissociation | sideration
      1 cauchemar* | abus | maltrait* | survivant* | victime*
    `,
    grief: `
      3 deuil | endeuill* | faire son deuil | en deuil | deuil perinatal | travail de deuil
      2 la mort de mon | la mort de ma | perdu mon | perdu ma | deces | veuf | veuve | la perte de | la perte de mon | la perte de ma | la mort de son | la perte d un proche | veuf* | veuve* | decede* | deces de | chagrin | fausse couche
      1 funerailles | enterrement | obseques | mort | il me manque | elle me manque | condoleances | cercueil | disparu*
    `,
    loneliness: `
      3 solitude | isolement social | isolement | isolement des personnes agees | se sentir seul* | me sens seul* | sentiment de solitude
      2 sans amis | personne a qui parler | isole* | pas d amis | seul au monde | lien social | vivre seul* | vit seul* | vivent seul* | rompre l isolement | exclu*
      1 seul* | seul | seule | delaisse*
    `,
    workplace: `
      3 au travail | conditions de travail | heures supplementaires | arret de travail | surcharge de travail | employeur* | syndicat* | intersyndicale | risques psychosociaux | epuisement professionnel | soignant*
      2 salari* | collegue* | patron* | manager* | entreprise* | infirmi* | carriere | gardes | de garde
      1 travail | bureau | emploi | metier | equipe* | horaires | cadre* | chef* | direction
    `,
    unemployment: `
      3 chomage | chomeu* | licenci* | perdu mon emploi | perdre son emploi | sans emploi | france travail | pole emploi
    `,
    money: `
      3 dette* | surendett* | endett* | fin du mois | fins de mois | pauvrete | precarite | factures | pouvoir d'achat | huissier*
      2 credit* | argent | loyer* | banque
      1 salaire* | payer
    `,
    housing: `
      3 expulsion* | mal loge* | sans abri | hlm | locataire* | crise du logement | proprietaire*
      2 logement* | loyer*
    `,
    discrimination: `
      3 discriminat* | discrimine* | inegalite de traitement | inegalites de traitement
      2 exclusion | harcel* | stigmat* | injustice*
    `,
    racism: `
      3 racis* | racise* | xenophob* | islamophob* | antisemit* | personnes noires | controle au facies | colonial*
    `,
    ableism: `
      3 handicap* | validis* | accessib* | autis* | tdah | neuroatyp* | fauteuil roulant
    `,
    'chronic-illness': `
      3 maladie chronique | maladies chroniques | douleur chronique | fibromyalgie | covid long | endometriose | cancer | sclerose
    `,
    caregiving: `
      3 aidant* | proche aidant | m'occuper de ma mere | m'occuper de mon pere | s'occuper de | dependance | alzheimer | demence
    `,
    parenting: `
      3 parental* | parentalite | maternite | paternite | post partum | mere celibataire | jeune mere | jeunes parents | mere isolee | famille monoparentale
      1.5 bebe | mes enfants | mon fils | ma fille
    `,
    gender: `
      3 sexis* | harcelement sexuel | charge mentale | feminis* | patriarca* | ecart salarial | menopause
      1 femmes | genre
    `,
    lgbtq: `
      3 lgbt* | gay* | lesbienne* | bisexuel* | trans | homophob* | transphob* | coming out | queer
    `,
    immigration: `
      3 immigr* | migrant* | refugie* | demandeur d'asile | demandeurs d'asile | asile | sans papiers | exil* | titre de sejour | visa* | expulse du territoire | expulsion du territoire | papiers provisoires | deracin*
      1 frontiere* | mon pays
    `,
    education: `
      3 etudiant* | partiels | examens | these | concours | lyceen* | scolaire* | amphi | annee de droit
      2 universite* | fac | lycee | examen
      1 ecole | eleve* | classe | cours
    `,
    climate: `
      3 changement climatique | crise climatique | eco anxi* | eco anxieux | rechauffement | canicule* | urgence climatique
      2 incendie* | inondation* | secheresse* | foret brulait | climat
    `,
    isolation: `
      3 solitude | isolement | isole* | vit seul* | vivre seul* | sans amis | personne a qui parler
    `,
    violence: `
      3 violences conjugales | violence conjugale | violences sexuelles | viol | agression* | attentat | attaque | maltrait* | inceste | coups
      2 violence* | guerre | victimes
    `,
    bereavement: `
      3 deces | decede* | funerailles | obseques | enterrement | veuf* | veuve* | endeuill* | faire son deuil | la mort de mon | la mort de ma | ma femme est morte | mon mari est mort | est morte en | est mort en
      2 deuil | perdu ma | perdu mon
      1 mort | morte
    `,
    incarceration: `
      3 prison* | incarcer* | detenu* | detention | ecrou
    `,
    faith: `
      3 eglise | mosquee | synagogue | paroisse | communaute religieuse | religieu*
      2 priere* | pasteur | imam
      1 foi | dieu
    `,
    crisis: `
      3 me suicider | se suicider | s est suicide* | tentative de suicide | tentatives de suicide | prevention du suicide | pensees suicidaires | idees suicidaires | idees noires | au suicide | par suicide | me tuer | se tuer | en finir | s est donne la mort | se donner la mort | donner la mort | mettre fin a mes jours | mettre fin a ses jours | mis fin a ses jours | envie de mourir | veux mourir | voulais mourir | ne veux plus vivre | plus envie de vivre | me faire du mal | se faire du mal | me scarifier | mieux sans moi | taux de suicide
      2 suicid* | automutil* | auto mutil* | scarific* | se scarifi*
    `,
  },
  others:
    'angoisse de l autonomie | anxiete de l autonomie | anxiete de separation du chien | anxiete de separation chez le chien | anxiete des marches | anxiete des investisseurs | test de stress | tests de stress | stress test* | test de resistance | stress hydrique | stress thermique | stress oxydatif | stress mecanique | stress salin | depression tropicale | depressions tropicales | grande depression | depression economique | depression atmospherique | une depression se | depression se creuse | depression centree | depression d altitude | depression respiratoire | depression geologique | depression du terrain | traumatisme cranien | traumatismes craniens | traumatologie | traumatisme facial | polytraumatis* | traumatisme dentaire | kernel panic | bouton panique | vent de panique sur | panique boursiere | panique bancaire | burn out pneus | concours de burn out | faire un burn | faire des burn | burnout paradise | gomme brulee | deuil national vert | solitude du gardien | cent ans de solitude | ile de la solitude | isolement thermique | isolation | isolement acoustique | stock epuise | stocks epuises | epuisement des ressources | epuisement des stocks | epuisement des sols | batterie epuisee | billets epuises | edition epuisee | produit epuise | jour du depassement | pression atmospherique | pression arterielle | pression des pneus | tension arterielle | haute tension | sous tension | sous pression | suicide squad | attentat suicide | attentats suicides | attaque suicide | mission suicide | drone suicide | suicide politique | suicide economique | suicide electoral | suicide commercial | kamikaze*',
  idioms: '',
  overturns: {
    burnout:
      'pneu* | gomme | moteur* | embrayage | fusee | circuit | moto* | jante* | roue* | accelerateur | paradise',
    anxiety:
      'marche boursier | marches boursiers | bourse | investisseur* | autonomie | batterie* | chien* | chat | chats | chiot* | veterinaire',
    stress:
      'stress test* | tests de resistance | acier | beton | hydrique | plante* | banques | materiau*',
    depression:
      'tropicale | cyclone | ouragan | grande depression | economique | 1929 | atmospherique | anticyclone | meteo* | pib | relief',
    trauma:
      'chirurg* | fracture* | cranien* | orthoped* | hemorragie | traumatologie',
    any: 'recette | cuillere* | buts | match | jeu video | jeux video | film | serie | album | chanson | gardien de but | attaquant | milieu de terrain | ligue 1 | championnat | entraineur | supporters | stade | penalty | mi temps | matchs | console | joueur* | boss | films | realisateur | realisatrice | cineaste | acteur | actrice | scenario | intrigue | guitare* | bourse | actions | obligations | investisseur* | cac 40 | banque centrale | inflation | bitcoin | petrole | four | farine | beurre | huile d olive | serveur* | noyau | logiciel | code | processeur | voiture electrique | voitures electriques | borne* | batterie* | kilometres | veterinaire* | chien* | chiot* | animal | livraison gratuite | panier | promo | rafales | pluies | orages | meteo france | seisme | satellite | fusee* | orbite | pneu | pneus | gomme | embrayage | circuit | pilote | moto | motos | acier | beton | poutre*',
    crisis:
      'roman | film | films | serie | album | groupe de rock | chanson | enquete legere | intrigue | polar | thriller | personnage* | festival | cinema | detective | heritage | gateau',
  },
  people:
    'je | me | mon | ma | mes | nous | vous | tu | te | personne* | gens | sentir | ressen* | sens | emotion* | sante mentale | bien etre | therap* | psycholog* | medecin* | diagnosti* | symptome* | soutien | aide | sommeil | dormir | ami* | famille* | etude* | enquete | salaries | patients | vie | vies | souffr* | soignant* | infirmier* | enseignant* | salarie* | aidant* | mere | pere | enfants | mari | femme | femmes | hommes | jeunes | couple | proche* | collegue* | honte | culpabilite | parler | ecoute* | pleure* | temoign* | accompagn* | trouble* | peur | espoir | travail | manager | burn | hopital | etudiant* | se sentent | sentiment* | eleve* | patron | consultation',
  remedies:
    'appli | application* | respir* | medit* | pleine conscience | resilien* | yoga | gratitude | coaching',
  together:
    'syndicat* | intersyndicale | greve* | collectif* | cooperative* | entraide | groupe de parole | association* | voisin* | ensemble | permanence | mobilis*',
};
