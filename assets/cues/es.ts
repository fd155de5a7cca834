import type { CueTable } from '@/utils/topics/cue-table.ts';

/** Frequent short words, to recognise the language by. */
export const esWords =
  'de la que el en y a los se del las un por con no una su para es al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre me hasta hay donde quien desde todo nos durante ha son fue era';

/** Spanish. */
export const es: CueTable = {
  language: 'es',
  cues: {
    burnout: `
      3 burnout | burn out | sindrome del trabajador quemado | sindrome de desgaste profesional | desgaste profesional | desgaste laboral | agotamiento laboral | agotamiento profesional | estar quemado | estar quemada | sindrome de burnout | sindrome de estar quemado | burnout laboral | burnout parental | desgaste docente | desgaste de los profesionales | agotamiento parental
      2.5 quemado por el trabajo | quemada por el trabajo | fatiga por compasion | agotamiento emocional | agotamiento mental | agotad* emocionalmente | agotad* mentalmente | estoy quemad* | me siento quemad* | fatiga pandemica | quemad* en el trabajo | sobrecarga laboral | desgaste emocional | agotamiento cronico
      2 agotamiento fisico y mental | agotamiento fisico y emocional | cuidador quemado | sobrecarga del cuidador | sindrome del cuidador
      1.5 quemad* | no puedo mas | sobrecarga de trabajo | estres laboral | baja laboral | de baja por | exceso de trabajo | quemad* por | al limite | no doy mas | sin fuerzas | sin energia | jornadas interminables | desconexion digital | riesgos psicosociales | extenua* | reventad* | bajas por salud mental | cansad* de todo
      1 agotad* | agotamiento | exhaust* | cansancio | desgaste
    `,
    anxiety: `
      3 ansiedad | ataque de panico | ataques de panico | ataque de ansiedad | ataques de ansiedad | trastorno de ansiedad | agorafobia | ansiedad social | ansiedad generalizada | trastornos de ansiedad | ansiedad climatica | ecoansiedad | crisis de panico | trastorno de panico | ansiedad y depresion
      2.5 ansios* | crisis de ansiedad | ansiolitico*
      2 preocupacion constante | miedo constante | palpitaciones | hipervigilan* | pensamientos catastrof* | rumia* | nudo en el estomago | nudo en la garganta | falta de aire
      1.5 angusti* | taquicardia* | pensamientos intrusivos | opresion en el pecho | fobia* | sudor frio | inquietud | me cuesta respirar | agobi*
      1 preocup* | miedo | nervios* | panico | temor
    `,
    stress: `
      3 estres cronico | estres laboral | estres financiero | malestar psicologico | estres en el trabajo | estres academico | estres de las minorias | manejo del estres | gestion del estres | estres y ansiedad | ansiedad y estres | estres psicosocial
      2 estresad* | estresante* | malestar emocional | nivel* de estres | factores de estres | salud mental | sufrimiento psiquico | sufrimiento psicologico | malestar psiquico | problemas de salud mental | trastorno mental | trastornos mentales
      1.5 estres | desbordad* | sobrepasad* | saturad* | agobiad*
      1 presion | insomnio | tension | no puedo dormir | sobrecarga | dormir mal | cortisol | bienestar emocional
    `,
    depression: `
      3 depresion | depresiv* | deprimid* | antidepresiv* | depresion posparto | sintomas depresivos | trastorno depresivo | episodio depresivo | depresion mayor | depresion postparto
      2 desesperanza | sin ganas de | tristeza | vacio por dentro | apatia | desesperad* | sin ganas de nada | ganas de vivir | no tengo ganas | no queria levantarme | no podia levantarme | estado de animo | desanimo | vacio | bipolar
      1 triste* | llor* | terapia | terapeuta | psicolog* | autoestima | psiquiatr* | psicoterap* | inutil | culpa
    `,
    trauma: `
      3 trauma | traumas | estres postraumatico | traumatic* | traumatizad* | trauma infantil | trauma psicologico | tept | trastorno por estres postraumatico | trauma intergeneracional | trauma colectivo
      2 disociaci* | revivir | secuelas psicologicas | heridas emocionales
      1 pesadilla* | abuso* | maltrat* | superviviente* | sobreviviente* | victima* | abusos sexuales
    `,
    grief: `
      3 duelo | estar de luto | luto | proceso de duelo | en duelo | duelo perinatal | duelo migratorio | duelo complicado | personas en duelo | grupo de duelo
      2 la muerte de mi | perdi a mi | fallecio | fallecimiento | viud* | la perdida de | mi madre murio | mi padre murio | murio mi | se murio mi | la muerte de su | perder a un hijo | perder a su | ser querido | seres queridos | ausencia de
      1 funeral | entierro | murio | perdida | la echo de menos | lo echo de menos | le echo de menos | la extraño | lo extraño | velorio | cenizas | condolencias
    `,
    loneliness: `
      3 soledad | soledad no deseada | aislamiento social | me siento muy sol* | sentirse sol* | se sienten sol* | sensacion de soledad | soledad en las personas mayores | soledad de los mayores
      2 me siento sol* | aislad* | sin amigos | nadie con quien hablar | vive sola | vive solo | viven solos | vivir solo | sin nadie | no tengo amigos | no tengo con quien | pocos amigos | hacer amigos | vinculos
      1 sol* y | aislamiento | solo | sola | incomprendid* | exclui*
    `,
    workplace: `
      3 laboral* | horas extra* | turno* | sindicat* | jornada* | sobrecarga de trabajo | condiciones de trabajo | baja por | plantilla
      2 trabajador* | empleo | empresa* | jefe* | jefa | emplead* | compañer* de trabajo | en el trabajo | docentes
      1 trabajo | trabajar | oficina | contrato* | sueldo | salario | compañer*
    `,
    unemployment: `
      3 desemple* | despid* | perdi el trabajo | perder el trabajo | en el paro | sin trabajo | sin empleo | cierre de la fabrica
      1 paro | curriculos
    `,
    money: `
      3 deuda* | endeudad* | fin de mes | pobreza | prestamo* | facturas | embargo | precari* | debo dos meses | no llego | apuros economicos
      2 recibo de la luz | cuenta del banco | dinero | coste de la vida
      1 economic* | banco | pagar | sueldo
    `,
    housing: `
      3 alquiler* | casero | casera | desahuci* | desalojo | vivienda | inquilin* | hipoteca | sin hogar
    `,
    discrimination: `
      3 discriminaci* | discriminad* | trato desigual | trato injusto
      2 exclusion | acoso | estigma | marginad* | le pagaban menos | protesto | injustici*
    `,
    racism: `
      3 racis* | racial* | xenofob* | antigitan* | personas negras | afrodescendiente* | gitan*
    `,
    ableism: `
      3 discapacidad* | capacitis* | accesib* | autis* | tdah | neurodiverg* | silla de ruedas
    `,
    'chronic-illness': `
      3 enfermedad cronica | dolor cronico | fibromialgia | covid persistente | cancer | endometriosis | esclerosis
    `,
    caregiving: `
      3 cuidador* | cuidar a mi | cuidar de mi | cuidados | dependencia | dependiente* | alzheimer | demencia
    `,
    parenting: `
      3 maternidad | paternidad | crianza | posparto | madre soltera | conciliacion | recien nacido
      1.5 mi hijo | mi hija | mis hijos | bebe
    `,
    gender: `
      3 machis* | acoso sexual | brecha salarial | sexis* | feminis* | carga mental | menopausia | patriarca*
      1 mujeres | genero
    `,
    lgbtq: `
      3 lgtb* | lgbt* | gay | lesbiana* | bisexual* | homofob* | transfob* | salir del armario | salio del armario | queer | personas trans | identidad de genero
      1 trans
    `,
    immigration: `
      3 inmigra* | migrant* | migrator* | refugiad* | asilo | deporta* | sin papeles | visado | extranjeria
      2 frontera | permiso de residencia | llegue con una maleta | papeles
    `,
    education: `
      3 estudiant* | examen | examenes | tesis | campus | selectividad | exposicion oral | segundo de carrera
      2 universi* | instituto | mi tutor | facultad
      1 escuela | colegio | profesor* | clase | aula
    `,
    climate: `
      3 cambio climatico | crisis climatica | ecoansiedad | ola de calor | olas de calor | emergencia climatica | noches tropicales
      2 incendio* | inundacion* | sequia | calor | grados
    `,
    isolation: `
      3 soledad | aislamiento | aislad* | vive sol* | vivir sol* | sin amigos | nadie con quien hablar
    `,
    violence: `
      3 violencia de genero | violencia domestica | violencia machista | malos tratos | maltrat* | abuso* sexual* | agresion* | violacion | agresor*
      2 abuso* | violencia | guerra | supervivientes
    `,
    bereavement: `
      3 fallec* | muerte de mi | muerte de su | murio mi | funeral | entierro | viud* | perdi a mi | perdio a su | grupo de duelo | grupos de duelo | de luto | mi padre murio | mi madre murio
      2 duelo | luto | murio
    `,
    incarceration: `
      3 carcel* | prision* | pres* politic* | encarcel* | reclus*
    `,
    faith: `
      3 iglesia | mezquita | sinagoga | comunidad religiosa | religios* | congregacion
      2 parroquia | oracion | pastor
      1 fe | dios
    `,
    crisis: `
      3 suicidarme | suicidarse | se suicido | intento de suicidio | intentos de suicidio | prevencion del suicidio | pensamientos suicidas | ideacion suicida | ideas suicidas | conducta suicida | quitarme la vida | quitarse la vida | se quito la vida | matarme | quiero morir* | queria morir* | no quiero vivir | ya no quiero vivir | no queria vivir | ganas de morir | hacerme daño | hacerse daño | acabar con mi vida | acabar con su vida | me corto | cortarme | pense en tirarme | mejor sin mi | supervivientes del suicidio | tasa de suicidio* | muertes por suicidio
      2 suicid* | autolesi* | autolesion* | cortarse
    `,
  },
  others:
    'ansiedad de autonomia | ansiedad por la autonomia | ansiedad por separacion en perros | ansiedad por separacion en gatos | ansiedad de los inversores | ansiedad del mercado | prueba de estres | pruebas de estres | test de estres | tests de estres | estres hidrico | estres termico | estres oxidativo | estres salino | estres vegetal | estres mecanico | depresion tropical | gran depresion | depresion economica | depresiones tropicales | depresion atmosferica | depresion geografica | depresion del terreno | depresion del guadalquivir | depresion del ebro | depresion respiratoria | depresion inmunologica | presion arterial | traumatismo* | traumatologia | traumatismo craneoencefalico | politraumatiz* | burnout paradise | soledad de maria | virgen de la soledad | maria de la soledad | nuestra señora de la soledad | la soledad del portero | cien años de soledad | duelo de | duelos de | un duelo entre | duelo entre | duelo ante | duelo directo | duelo contra | duelo a muerte | duelo madrileño | batirse en duelo | duelo clave | queso quemado | crema quemada | tarta quemada | combustible quemado | quemado por el sol | terreno quemado | hectareas quemad* | coche quemado | coches quemados | bosque quemado | aceite quemado | panico bancario | panico en los mercados | kernel panic | pantalla de panico | boton de panico | caucho quemado | neumatico quemado | recursos agotados | entradas agotadas | entradas agotad* | agotado en | existencias agotadas | agotad* las entradas | localidades agotadas | edicion agotada | agotamiento de recursos | sin ganas de pelea | escuadron suicida | atentado suicida | atentados suicidas | ataque suicida | ataques suicidas | terrorista suicida | suicidio politico | suicidio economico | suicidio electoral | mision suicida | dron suicida | drones suicidas | suicidio profesional',
  idioms:
    'no solo | tan solo | solo que | sino solo | en solitario | ansiosos por ver | ansiosos por | ansioso por | esperan con ansia | agotamiento de',
  overturns: {
    burnout:
      'neumatico* | goma | motor* | caucho | cohete | derrape* | embrague | bosque | hectareas | rueda* | bombilla | asado | horno',
    anxiety:
      'mercado* | inversor* | bolsa | autonomia del coche | bateria | perro* | gato* | cachorro* | videojuego*',
    stress:
      'prueba de estres | pruebas de estres | test de estres | acero | hormigon | planta | plantas | banco central | hidrico | material*',
    depression:
      'tropical | ciclon | huracan | gran depresion | economica | economia | pib | 1929 | atmosferic* | geograf* | borrasca | respiratori*',
    trauma:
      'cirug* | quirurg* | fractura* | traumatolog* | craneal | hemorragia',
    any: 'receta | cucharada* | gol | goles | partido | videojuego* | pelicula | serie | album | cancion | temporada | portero | delantero | centrocampista | liga | champions | entrenador | aficion | penalti | estadio | goleador | videoconsola | jugador* | dlc | estreno | director* de cine | cineasta | guion | protagonista | actor | actriz | banda sonora | guitarra* | acciones | bono* | bursatil* | ibex | nasdaq | bitcoin | banco central | inflacion | petroleo | sarten | ajo | aceite de oliva | aceite | harina | horno | servidor* | kernel | codigo | compila* | software | cpu | usuarios concurrentes | coche electrico | coches electricos | cargador* | kilometros | bateria* | envio gratis | añadir al carrito | veterinari* | mascota* | lluvias | kilometros por hora | tormenta | terremoto | satelite | cohete* | orbita | motor | motores | cilindr* | piloto | acero | hormigon | viga*',
    crisis:
      'novela | pelicula | serie | album | disco | banda | cancion | detective | misterio | trama | thriller | personaje | festival | presupuesto | entrenador | portero | fraude',
  },
  people:
    'yo | me | mi | mis | nos | nosotros | tu | te | usted | persona* | gente | sentir | siento | sient* | emocion* | salud mental | bienestar | terap* | psicolog* | medic* | diagnost* | sintoma* | apoyo | ayuda | dormir | amig* | familia | estudio | encuesta | trabajador* | pacientes | vida | vidas | sufr* | cuidador* | enfermer* | docente* | emplead* | alumn* | estudiantes | pareja | madre | padre | hij* | mujer | marido | jovenes | mujeres | hombres | mayores | vecin* | compañer* | comunidad* | vergüenza | culpa | hablar | contar | escuchar | llorar | lloro | lloraba | trastorno* | sanitari* | consulta | afrontar | acompaña* | profesionales | jefa | jefe | empresa | trabajo | laboral | siente* | sienten | dolor | miedo | soledad | esperanza',
  remedies:
    'app | aplicacion* | respira* | medita* | mindfulness | resilien* | yoga | autocuidado | gratitud',
  together:
    'sindicat* | huelga | colectiv* | cooperativa* | apoyo mutuo | grupo de apoyo | grupos de apoyo | campaña* | vecin* | asociacion* | junt* | entre todas | entre todos | asamblea*',
};
