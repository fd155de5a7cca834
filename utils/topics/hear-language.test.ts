import { describe, expect, it } from 'vitest';
import { hearLanguage } from './hear-language.ts';

const TEXTS = {
  en: 'The tenants of the house by the river meet every Tuesday to talk about the rents that rise. Many of them work in care and are tired. They have no time to rest, for the shifts are long and the pay is low. In one of the rooms stands a table at which anybody can sit and tell what happens at work.',
  es: 'Los inquilinos del edificio junto al río se reúnen cada martes para hablar de los alquileres que suben. Muchos de ellos trabajan en la sanidad y están cansados. No tienen tiempo para descansar, porque los turnos son largos y el sueldo es bajo. En una de las salas hay una mesa donde todos pueden contar lo que pasa.',
  ca: "Els llogaters de l'edifici del passeig es troben cada dimarts per parlar dels lloguers que pugen. Molts d'ells treballen a la sanitat i estan cansats. No tenen temps per descansar, perquè els torns són llargs i el sou és baix. En una de les sales hi ha una taula on tothom pot explicar el que passa a la feina.",
  nl: 'De huurders van het gebouw aan de kade komen elke dinsdag bij elkaar om te praten over de stijgende huren. Veel van hen werken in de zorg en zijn moe. Ze hebben geen tijd om te rusten, want de diensten zijn lang en het loon is laag. In een van de kamers staat een tafel waar iedereen iets kan vertellen.',
  tr: 'Rıhtımdaki binanın kiracıları her salı artan kiraları konuşmak için bir araya geliyor. Birçoğu sağlık alanında çalışıyor ve yorgun. Dinlenecek zamanları yok, çünkü vardiyalar uzun ve ücret düşük. Sendikaya göre bu bir kişinin değil bütün sektörün sorunu. Odalardan birinde herkesin oturabileceği bir masa var ve isteyen işte olanları anlatabiliyor. Burası kimsenin yalnız olmadığı sıcak bir yer.',
  ar: 'يجتمع مستأجرو المبنى القريب من النهر كل يوم ثلاثاء للحديث عن الإيجارات التي ترتفع. كثيرون منهم يعملون في الرعاية الصحية وهم متعبون. ليس لديهم وقت للراحة لأن نوبات العمل طويلة والأجر منخفض. في إحدى الغرف طاولة يمكن للجميع أن يجلسوا حولها وأن يحكوا ما يحدث في العمل. إنه مكان لا يكون فيه أحد وحده أبدا.',
};

describe('hearLanguage', () => {
  it.each<[keyof typeof TEXTS, string | undefined, boolean]>([
    ['en', undefined, true],
    ['en', 'en-GB', true],
    ['es', undefined, true],
    ['es', 'es', true],
    ['nl', 'nl', false],
    ['ca', 'ca-ES', false],
    ['ar', 'ar', false],
    ['tr', undefined, false],
    ['ar', undefined, false],
  ])('knows %s, stated as %s', (text, stated, judged) => {
    const heard = hearLanguage(stated);
    for (const sentence of TEXTS[text].split('. ')) heard.add(sentence);
    expect(heard.isJudged()).toBe(judged);
  });

  it.each<[keyof typeof TEXTS, string, boolean]>([
    ['en', 'nl', true],
    ['ar', 'en', false],
  ])('does not believe that %s is %s', (text, stated, judged) => {
    const heard = hearLanguage(stated);
    heard.add(TEXTS[text]);
    expect(heard.isJudged()).toBe(judged);
  });

  it('takes few words for no sign, unless the page states a language', () => {
    const judged = [undefined, 'en', 'nl'].map((stated) => {
      const heard = hearLanguage(stated);
      heard.add('Welkom');
      return heard.isJudged();
    });
    expect(judged).toEqual([true, true, false]);
  });
});
