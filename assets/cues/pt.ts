import type { CueTable } from '@/utils/topics/cue-table.ts';

/** Portuguese. */
export const pt: CueTable = {
  language: 'pt',
  common:
    'de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles voce foi sao esta',
  cues: {
    burnout: `
      3 burnout | burn out | sindrome de burnout | sindrome do esgotamento | esgotamento profissional | esgotamento no trabalho
      2.5 esgotamento emocional | esgotamento mental | fadiga por compaixao | exaustao emocional
      1.5 excesso de trabalho | sobrecarga | estresse no trabalho | stress no trabalho | afastad* do trabalho | licenca medica | baixa medica
      1 esgotad* | esgotamento | exaust* | exaustao | cansaco | cansad*
    `,
    anxiety: `
      3 ansiedade | ataque de panico | ataques de panico | crise de ansiedade | crises de ansiedade | transtorno de ansiedade | perturbacao de ansiedade | sindrome do panico | agorafobia
      2.5 ansios* | ansiolitico*
      1.5 angusti* | palpitac* | aperto no peito | fobia* | pensamentos intrusivos
      1 preocup* | medo | nervos* | panico | aflic*
    `,
    stress: `
      3 estresse cronico | stress cronico | sofrimento psiquico | sofrimento psicologico
      2 estressad* | stressad* | estressante* | stressante*
      1.5 estresse | stress
      1 pressao | insonia* | tensao | sobrecarga
    `,
    depression: `
      3 depressao | depressiv* | deprimid* | antidepressiv* | depressao pos parto
      2 desesperanca | sem vontade de | vazio por dentro | apatia
      1 triste* | tristeza | chor* | terapia | terapeuta | psicolog* | autoestima
    `,
    trauma: `
      3 trauma | traumas | traumatic* | traumatizad* | estresse pos traumatico | stress pos traumatico
      1 pesadelo* | abuso* | maus tratos | sobrevivente*
    `,
    grief: `
      3 luto | enlutad* | processo de luto
      2 a morte do meu | a morte da minha | perdi meu | perdi minha | perdi o meu | perdi a minha | faleceu | falecimento | viuv* | a perda de
      1 velorio | funeral | enterro | morreu | perda
    `,
    loneliness: `
      3 solidao | isolamento social
      2 me sinto so | sinto me so | me sinto sozinh* | sem amigos | ninguem com quem conversar | isolad*
      1 sozinh* | isolamento
    `,
    workplace: `
      2 trabalho | trabalhador* | empresa* | chefe* | emprego | colega* | hora* extra* | turno* | jornada* | sindicat* | funcionari* | laboral
      1 escritorio | contrato* | salario* | profissiona* | enfermeir* | professor*
    `,
    unemployment: `3 desempreg* | demissao | demitid* | despedid* | despedimento | perdi o emprego | perder o emprego`,
    money: `3 divida* | endividad* | pobreza | contas | emprestimo* | inadimplen* | custo de vida | juros | fim do mes
      1.5 dinheiro | financeir* | banco | pagar | salario*`,
    housing: `3 aluguel* | alugue* | renda da casa | senhorio* | despejo* | despejad* | moradia | habitacao | inquilin* | sem teto | sem abrigo`,
    discrimination: `3 discrimina* | exclusao | preconceit* | assedio moral | bullying | estigma* | tratamento desigual`,
    racism: `3 racis* | racial* | xenofob* | pessoas negras | populacao negra | mulheres negras | quilombol* | indigen*`,
    ableism: `3 deficiencia* | capacitis* | acessib* | autis* | tdah | neurodiverg* | cadeira de rodas`,
    'chronic-illness': `3 doenca cronica | doencas cronicas | dor cronica | fibromialgia | covid longa | cancer | cancro | endometriose | esclerose`,
    caregiving: `3 cuidador* | cuidar da minha mae | cuidar do meu pai | cuidar de | cuidados | alzheimer | demencia | dependente*`,
    parenting: `3 maternidade | paternidade | parental* | pos parto | mae solo | mae solteira | recem nascid* | creche
      1.5 meu filho | minha filha | meus filhos | bebe`,
    gender: `3 machis* | assedio sexual | sexis* | feminis* | carga mental | patriarca* | menopausa | desigualdade de genero
      1 mulheres | genero`,
    lgbtq: `3 lgbt* | gay* | lesbica* | bissexua* | trans | travesti* | homofob* | transfob* | sair do armario | queer`,
    immigration: `3 imigra* | migrant* | refugiad* | asilo | deporta* | sem documentos | fronteira* | visto`,
    education: `3 estudant* | universi* | faculdade | vestibular | enem | exame* | escola* | alun* | professor* | tese | mestrado`,
    climate: `3 mudanca climatica | mudancas climaticas | alteracoes climaticas | crise climatica | ecoansiedade | onda de calor | enchente* | incendio* | seca`,
    isolation: `3 solidao | isolamento | isolad* | mora sozinh* | viver sozinh* | sem amigos | ninguem com quem conversar`,
    violence: `3 violencia domestica | violencia | agressa* | abuso* | estupr* | maus tratos | guerra`,
    bereavement: `3 luto | enlutad* | faleceu | falecimento | morreu | a morte do | a morte da | funeral | velorio | viuv*`,
    incarceration: `3 prisao | prisoes | presidi* | encarcer* | pres* politic* | detent*`,
    faith: `3 igreja* | mesquita | sinagoga | fe | religio* | paroquia | oracao | terreiro`,
    crisis: `3 suicid* | me matar | matar me | tirar a propria vida | tirar a minha vida | quero morrer | queria morrer | automutila* | autolesa* | me machucar | acabar com a minha vida`,
  },
  others: '',
  overturns: {
    burnout:
      'pneu* | borracha | motor* | embreagem | foguete | arrancada | roda* | moto* | paradise',
    anxiety:
      'mercado* | investidor* | bolsa | autonomia do carro | bateria* | cachorro* | gato* | cao | caes | filhote* | veterinari*',
    stress:
      'teste de estresse | testes de estresse | teste de stress | testes de stress | aco | concreto | planta* | hidrico | bancos | material | materiais',
    depression:
      'tropical | ciclone | furacao | grande depressao | economica | economia | pib | 1929 | atmosferic* | relevo | meteorolog* | respiratori*',
    trauma:
      'cirurg* | fratura* | cranian* | ortoped* | hemorragia | traumatolog*',
    any: 'receita | colher* | gol | gols | golo* | partida | videogame* | filme | serie | album | cancao | temporada',
    crisis: 'esquadrao | atentado* | bomba | filme | album | serie | banda',
  },
  people:
    'eu | me | meu | minha | meus | minhas | nos | voce* | te | pessoa* | gente | sentir | sinto | sent* | emocion* | saude mental | bem estar | terap* | psicolog* | medic* | diagnost* | sintoma* | apoio | ajuda | dormir | amig* | familia* | estudo | pesquisa | trabalhador* | pacientes | vida | vidas | sofr*',
  remedies:
    'app | aplicativo* | aplicacao | respira* | medita* | mindfulness | resilien* | ioga | yoga | gratidao | autocuidado',
};
