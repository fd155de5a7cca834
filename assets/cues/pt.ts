import type { CueTable } from '@/utils/topics/cue-table.ts';

/** Frequent short words, to recognise the language by. */
export const ptWords =
  'de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles voce foi sao esta';

/** Portuguese. */
export const pt: CueTable = {
  language: 'pt',
  cues: {
    burnout: `
      3 burnout | burn out | sindrome de burnout | sindrome do esgotamento | esgotamento profissional | esgotamento no trabalho | sindrome do esgotamento profissional | burnout materno | burnout parental | esgotamento parental
      2.5 esgotamento emocional | esgotamento mental | fadiga por compaixao | exaustao emocional | esgotado emocionalmente | esgotada emocionalmente | esgotado mentalmente | esgotada mentalmente | exaustao mental | fadiga de compaixao | estafa | estafad* | exaustao profissional | exaustao dos cuidadores
      2 afastado do trabalho | afastada do trabalho | afastamento do trabalho | licenca medica | baixa medica | baixa por burnout | nao aguento mais | no limite | sem forcas | sobrecarga de trabalho | assedio moral | a beira do colapso | sofrimento no trabalho | riscos psicossociais
      1.5 excesso de trabalho | sobrecarga | estresse no trabalho | stress no trabalho | esgota* | exaust* | exaustao | sobrecarregad* | jornadas exaustivas | direito a desconexao
      1 esgotad* | esgotamento | cansaco | cansad* | desgaste
    `,
    anxiety: `
      3 ansiedade | ataque de panico | ataques de panico | crise de ansiedade | crises de ansiedade | transtorno de ansiedade | perturbacao de ansiedade | sindrome do panico | agorafobia | transtornos de ansiedade | perturbacoes de ansiedade | crise de panico | ansiedade social | fobia social | ansiedade climatica | ecoansiedade
      2.5 ansios* | ansiolitico* | ansioliti* | hipervigilan* | angusti*
      2 coracao acelerado | coracao disparado | falta de ar | preocupacao constante | medo constante | pensamentos intrusivos | aperto no peito | palpitac* | no na garganta
      1.5 fobia*
      1 preocup* | medo | nervos* | panico | aflic* | preocupa* | receio | inquiet*
    `,
    stress: `
      3 estresse cronico | stress cronico | sofrimento psiquico | sofrimento psicologico | estresse no trabalho | estresse ocupacional | stress laboral | stress ocupacional | estresse financeiro | sofrimento mental | estresse e ansiedade | ansiedade e estresse
      2 estressad* | stressad* | estressante* | stressante* | niveis de estresse | niveis de stress | gestao do stress | saude mental | transtornos mentais | transtorno mental | doencas mentais | mal estar psicologico | problemas psicologicos
      1.5 estresse | stress | insonia | noites sem dormir | noites mal dormidas
      1 pressao | insonia* | tensao | sobrecarga | cortisol | nao consigo dormir | bem estar
    `,
    depression: `
      3 depressao | depressiv* | deprimid* | antidepressiv* | depressao pos parto | sintomas depressivos | episodio depressivo | transtorno depressivo
      2 desesperanca | sem vontade de | vazio por dentro | apatia | desespero | vontade de nada | sem vontade | perdi a vontade | inutil | bipolar | desanimo | tristeza profunda
      1 triste* | tristeza | chor* | terapia | terapeuta | psicolog* | autoestima | psiquiatr* | lagrimas
    `,
    trauma: `
      3 trauma | traumas | traumatic* | traumatizad* | estresse pos traumatico | stress pos traumatico | tept | trauma de infancia | traumas de infancia | trauma psicologico | trauma coletivo | trauma geracional
      2 dissociac* | revitimiz* | flashback*
      1 pesadelo* | abuso* | maus tratos | sobrevivente* | vitima*
    `,
    grief: `
      3 luto | enlutad* | processo de luto | de luto | luto perinatal | vivenciar o luto
      2 a morte do meu | a morte da minha | perdi meu | perdi minha | perdi o meu | perdi a minha | faleceu | falecimento | viuv* | a perda de | perda de um | ente querido | entes queridos | falec* | meu pai morreu | minha mae morreu | aborto espontaneo | natimorto
      1 velorio | funeral | enterro | morreu | perda | saudade* | missa de setimo dia
    `,
    loneliness: `
      3 solidao | isolamento social | me sinto sozinh* | sentir se sozinh* | sinto me so | solidao na velhice | solidao dos idosos | sentem se sozinh*
      2 me sinto so | sem amigos | ninguem com quem conversar | isolad* | ninguem para conversar | ninguem com quem falar | mora sozinh* | vive sozinh* | viver sozinh* | morar sozinh* | vinculos | excluid* | poucos amigos
      1 sozinh* | isolamento | abandonad*
    `,
    workplace: `
      3 sindrome de burnout | no trabalho | sobrecarga de trabalho | horas extras | assedio moral | sindicato | plantao | plantoes | escala* | condicoes de trabalho | jornada* | afastado do trabalho | afastada do trabalho | esgotamento profissional | ocupacional
      2 trabalhador* | empresa* | chefe* | colegas de trabalho | funcionari* | enfermeiras | empregador* | patrao
      1 trabalho | emprego | escritorio | salario* | turno*
    `,
    unemployment: `
      3 desemprego | desempregad* | demitid* | demissao | perdi o emprego | sem emprego | curriculos | fabrica fechou
      1 entrevistas
    `,
    money: `
      3 divida* | endividad* | pobreza | boleto* | contas atrasadas | fim do mes | inadimpl* | emprestimo* | nome sujo | agiota*
      2 dinheiro | aluguel | conta de luz | multa
      1 banco | pagar | salario
    `,
    housing: `
      3 despej* | sem teto | inquilin* | moradia | senhorio | ordem de despejo | em situacao de rua | desabrigad*
      2 aluguel | renda da casa | habitacao
    `,
    discrimination: `
      3 discriminac* | discriminad* | tratamento desigual
      2 exclusao | assedio | estigma | preconceito* | injustica*
    `,
    racism: `
      3 racis* | racial* | xenofob* | pessoas negras | populacao negra | mulheres negras | quilombol* | indigen*
    `,
    ableism: `
      3 deficiencia* | capacitis* | acessib* | autis* | tdah | neurodiverg* | cadeira de rodas
    `,
    'chronic-illness': `
      3 doenca cronica | doencas cronicas | dor cronica | fibromialgia | covid longa | cancer | cancro | endometriose | esclerose
    `,
    caregiving: `
      3 cuidador* | cuidar da minha mae | cuidar do meu pai | cuidar de | cuidados | alzheimer | demencia | dependente*
    `,
    parenting: `
      3 maternidade | paternidade | parental* | pos parto | mae solo | mae solteira | recem nascid* | creche
      1.5 meu filho | minha filha | meus filhos | bebe
    `,
    gender: `
      3 machis* | assedio sexual | sexis* | feminis* | carga mental | patriarca* | menopausa | desigualdade de genero
      1 mulheres | genero
    `,
    lgbtq: `
      3 lgbt* | gay* | lesbica* | bissexua* | trans | travesti* | homofob* | transfob* | sair do armario | queer
    `,
    immigration: `
      3 imigra* | migrante* | refugiad* | asilo | deporta* | sem documentos | visto | consulado | outra lingua
      2 fronteira | estrangeir*
    `,
    education: `
      3 estudante* | provas | vestibular | tcc | tese | semestre | frente da turma | colegas de turma
      2 universidade | faculdade | campus
      1 escola | professor* | aula* | alun* | curso
    `,
    climate: `
      3 mudancas climaticas | mudanca climatica | crise climatica | ecoansiedade | ansiedade climatica | onda de calor | ondas de calor
      2 queimada* | enchente* | seca | fumaca | incendio*
    `,
    isolation: `
      3 solidao | isolamento | isolad* | mora sozinh* | viver sozinh* | sem amigos | ninguem com quem conversar
    `,
    violence: `
      3 violencia domestica | violencia contra a mulher | violencia sexual | abuso sexual | estupr* | agressao | agredid* | agressor* | maus tratos
      2 violencia | abuso* | guerra
    `,
    bereavement: `
      3 falec* | velorio | enterro | funeral | viuv* | enlutad* | perdi meu | perdi minha | meu pai morreu | minha mae morreu | marido morreu | ente querido
      2 luto | morreu | saudade*
    `,
    incarceration: `
      3 prisao | prisoes | presidi* | encarcer* | preso politico | presos politicos | presa politica | detent*
    `,
    faith: `
      3 igreja | mesquita | sinagoga | comunidade religiosa | religios*
      2 pastor | oracao | paroquia*
      1 fe | deus
    `,
    crisis: `
      3 me matar | matar me | se matar | se matou | tirar a propria vida | tirar a minha vida | tirar a minha propria vida | tirou a propria vida | quero morrer | queria morrer | vontade de morrer | nao quero mais viver | nao queria mais viver | nao quero viver | me suicidar | suicidar se | se suicidou | suicidou se | tentativa de suicidio | tentativas de suicidio | prevencao do suicidio | prevencao ao suicidio | pensamentos suicidas | ideacao suicida | me machucar | me cortar | me corto | se cortam | acabar com a minha vida | melhor sem mim | taxa de suicidio | mortes por suicidio
      2 suicid* | automutila* | autolesa* | autoexterminio
    `,
  },
  others:
    'ansiedade de autonomia | ansiedade de separacao em caes | ansiedade de separacao em cachorros | ansiedade do mercado | ansiedade dos investidores | ansiosos pela decisao | aguarda ansios* | aguardam ansios* | teste de estresse | testes de estresse | teste de stress | testes de stress | testes de esforco | estresse hidrico | stress hidrico | estresse termico | estresse oxidativo | stress oxidativo | estresse salino | depressao tropical | grande depressao | depressao economica | depressao atmosferica | depressao do terreno | depressao periferica | depressao sertaneja | depressoes geologicas | depressao respiratoria | traumatismo* | traumatologia | trauma craniano | trauma facial | trauma toracico | politrauma* | kernel panic | botao de panico | panico nos mercados | panico financeiro | burnout paradise | fazer burnout | fazendo burnout | burnout de pneu | queimar pneu* | cem anos de solidao | ilha da solidao | edicao esgotada | ingressos esgotad* | bilhetes esgotad* | estoque esgotad* | esgotamento sanitario | esgotamento de recursos | esgotamento do solo | esgotadas as | tropa isolada | isolamento termico | isolamento acustico | virus isolado | gene isolado | caso isolado | casos isolados | luto oficial | pressao atmosferica | pressao arterial | alta tensao | esquadrao suicida | ataque suicida | ataques suicidas | atentado suicida | homem bomba | suicidio politico | suicidio economico | suicidio eleitoral | missao suicida | drone suicida | bombista suicida',
  idioms:
    'nao se preocupe | sem preocupacao | ansiosos para ver | ansioso para ver | ansiosos por | isoladamente',
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
    any: 'receita | colher* | gol | gols | golo* | partida | videogame* | filme | album | cancao | temporada | goleiro | guarda redes | atacante | treinador | campeonato | brasileirao | torcida | estadio | penalti | placar | jogos | jogador* | console | filmes | ator | atriz | roteiro | enredo | guitarra* | bolsa | acoes | investidor* | ibovespa | dolar | juros | copom | banco central | inflacao | bitcoin | petroleo | xicara* | forno | farinha | manteiga | alho | azeite | servidor* | kernel | software | codigo | processador | carro eletrico | carros eletricos | carregador* | autonomia | bateria* | quilometros | veterinari* | cachorro* | caes | cao | gato* | filhote* | frete gratis | carrinho | desconto | vento* | chuva* | tempestade* | ciclone | terremoto | satelite* | foguete* | orbita | motor* | pneu* | borracha | embreagem | piloto | moto | motos | aco | concreto | betao | viga*',
    crisis:
      'filme | album | serie | banda | romance | novela | personagem | policial leve | thriller | detetive | enredo | trama | festival | goleiro | tecnico',
  },
  people:
    'eu | me | meu | minha | meus | minhas | nos | voce* | te | pessoa* | gente | sentir | sinto | sent* | emocion* | saude mental | bem estar | terap* | psicolog* | medic* | diagnost* | sintoma* | apoio | ajuda | dormir | amig* | familia* | estudo | pesquisa | trabalhador* | pacientes | vida | vidas | sofr* | cuidador* | enfermeir* | professor* | docente* | funcionari* | estudante* | alun* | mae | pai | filh* | marido | mulher | mulheres | homens | jovens | idos* | casal | colega* | vizinh* | vergonha | culpa | falar | conversar | escutar | ouvir | chorar | chorava | transtorno* | perturbac* | sindicato | trabalho | emprego | empresa | chefe | hospital | dor | medo | esperanca | acolh* | comunidade* | sente | sentem | sentia | relat*',
  remedies:
    'app | aplicativo* | aplicacao | respira* | medita* | mindfulness | resilien* | ioga | yoga | gratidao | autocuidado',
  together:
    'sindicato* | greve | coletiv* | cooperativa* | apoio mutuo | grupo de apoio | mutirao | associac* | vizinh* | junt* | roda de | campanha* | assembleia*',
};
