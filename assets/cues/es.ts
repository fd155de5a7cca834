import type { CueTable } from '@/utils/topics/cue-table.ts';

/** Spanish. */
export const es: CueTable = {
  language: 'es',
  common:
    'de la que el en y a los se del las un por con no una su para es al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre me hasta hay donde quien desde todo nos durante ha son fue era',
  cues: {
    burnout: `
      3 burnout | burn out | sindrome del trabajador quemado | sindrome de desgaste profesional | desgaste profesional | desgaste laboral | agotamiento laboral | agotamiento profesional | estar quemado | estar quemada
      2.5 quemado por el trabajo | quemada por el trabajo | fatiga por compasion | agotamiento emocional | agotamiento mental
      1.5 quemad* | no puedo mas | sobrecarga de trabajo | estres laboral | baja laboral | de baja por | exceso de trabajo
      1 agotad* | agotamiento | exhaust* | cansancio | desgaste
    `,
    anxiety: `
      3 ansiedad | ataque de panico | ataques de panico | ataque de ansiedad | ataques de ansiedad | trastorno de ansiedad | agorafobia
      2.5 ansios* | crisis de ansiedad | ansiolitico*
      1.5 angusti* | taquicardia* | pensamientos intrusivos | opresion en el pecho | fobia*
      1 preocup* | miedo | nervios* | panico | temor
    `,
    stress: `
      3 estres cronico | estres laboral | estres financiero | malestar psicologico
      2 estresad* | estresante* | malestar emocional
      1.5 estres
      1 presion | insomnio | tension | no puedo dormir | sobrecarga
    `,
    depression: `
      3 depresion | depresiv* | deprimid* | antidepresiv* | depresion posparto
      2 desesperanza | sin ganas de | tristeza | vacio por dentro | apatia
      1 triste* | llor* | terapia | terapeuta | psicolog* | autoestima
    `,
    trauma: `
      3 trauma | traumas | estres postraumatico | traumatic* | traumatizad*
      1 pesadilla* | abuso* | maltrat* | superviviente* | sobreviviente*
    `,
    grief: `
      3 duelo | estar de luto | luto | proceso de duelo
      2 la muerte de mi | perdi a mi | fallecio | fallecimiento | viud* | la perdida de
      1 funeral | entierro | murio | perdida
    `,
    loneliness: `
      3 soledad | soledad no deseada | aislamiento social
      2 me siento sol* | aislad* | sin amigos | nadie con quien hablar
      1 sol* y | aislamiento | solo | sola
    `,
    workplace: `
      2 trabajo | trabajador* | laboral* | empleo | empresa* | jefe* | jefa | horas extra* | turno* | jornada* | sindicat* | emplead* | compañer*
      1 oficina | plantilla | contrato* | sueldo | salario
    `,
    unemployment: `3 desemple* | paro | despid* | perdi el trabajo | perder el trabajo | en el paro | sin trabajo`,
    money: `3 deuda* | endeudad* | llegar a fin de mes | pobreza | prestamo* | facturas | embargo | precariedad
      1.5 dinero | economic* | banco | pagar | sueldo`,
    housing: `3 alquiler* | casero | casera | desahuci* | desalojo | vivienda | inquilin* | hipoteca | sin hogar`,
    discrimination: `3 discriminaci* | discriminad* | trato desigual | exclusion | acoso | estigma | marginad*`,
    racism: `3 racis* | racial* | xenofob* | antigitan* | personas negras | afrodescendiente* | gitan*`,
    ableism: `3 discapacidad* | capacitis* | accesib* | autis* | tdah | neurodiverg* | silla de ruedas`,
    'chronic-illness': `3 enfermedad cronica | dolor cronico | fibromialgia | covid persistente | cancer | endometriosis | esclerosis`,
    caregiving: `3 cuidador* | cuidar a mi | cuidar de mi | cuidados | dependencia | dependiente* | alzheimer | demencia`,
    parenting: `3 maternidad | paternidad | crianza | posparto | madre soltera | conciliacion | recien nacido
      1.5 mi hijo | mi hija | mis hijos | bebe`,
    gender: `3 machis* | acoso sexual | brecha salarial | sexis* | feminis* | carga mental | menopausia | patriarca*
      1 mujeres | genero`,
    lgbtq: `3 lgtb* | lgbt* | gay | lesbiana* | bisexual* | trans | homofob* | transfob* | salir del armario | queer`,
    immigration: `3 inmigra* | migrant* | migrator* | refugiad* | asilo | deporta* | sin papeles | frontera | visado`,
    education: `3 estudiant* | universi* | examen | examenes | escuela | colegio | instituto | profesor* | tesis | clase`,
    climate: `3 cambio climatico | crisis climatica | ecoansiedad | ola de calor | incendio* | inundacion* | sequia`,
    isolation: `3 soledad | aislamiento | aislad* | vive sol* | vivir sol* | sin amigos | nadie con quien hablar`,
    violence: `3 violencia de genero | violencia domestica | malos tratos | maltrat* | abuso* | agresion* | violacion | violencia | guerra`,
    bereavement: `3 duelo | luto | fallec* | murio | muerte de | funeral | viud* | perdi a mi`,
    incarceration: `3 carcel* | prision* | pres* politic* | encarcel* | reclus*`,
    faith: `3 iglesia | mezquita | sinagoga | fe | religios* | parroquia | oracion`,
    crisis: `3 suicid* | quitarme la vida | quitarse la vida | matarme | quiero morir | queria morir | autolesi* | hacerme daño | hacerse daño | acabar con mi vida`,
  },
  others: '',
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
    any: 'receta | cucharada* | gol | goles | partido | videojuego* | pelicula | serie | album | cancion | temporada',
    crisis: 'escuadron | bomba | atentado* | pelicula | album | serie | banda',
  },
  people:
    'yo | me | mi | mis | nos | nosotros | tu | te | usted | persona* | gente | sentir | siento | sient* | emocion* | salud mental | bienestar | terap* | psicolog* | medic* | diagnost* | sintoma* | apoyo | ayuda | dormir | amig* | familia | estudio | encuesta | trabajador* | pacientes | vida | vidas | sufr*',
  remedies:
    'app | aplicacion* | respira* | medita* | mindfulness | resilien* | yoga | autocuidado | gratitud',
};
