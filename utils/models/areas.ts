/** A state, province or nation inside a country. */
export interface Area {
  /** ISO 3166-2, e.g. `US-VA`. */
  readonly code: string;
  /** In a language of the country itself: it is a name. */
  readonly name: string;
}

/**
 * Areas of the countries where some places serve one area only (ISO 3166-2),
 * as `code name` pairs.
 */
const AREAS: Readonly<Record<string, string>> = {
  AU: 'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NT Northwest Territories|NS Nova Scotia|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Québec|SK Saskatchewan|YT Yukon',
  CL: "AI Aysén|AN Antofagasta|AP Arica y Parinacota|AR La Araucanía|AT Atacama|BI Biobío|CO Coquimbo|LI O'Higgins|LL Los Lagos|LR Los Ríos|MA Magallanes|ML Maule|NB Ñuble|RM Región Metropolitana de Santiago|TA Tarapacá|VS Valparaíso",
  DE: 'BW Baden-Württemberg|BY Bayern|BE Berlin|BB Brandenburg|HB Bremen|HH Hamburg|HE Hessen|MV Mecklenburg-Vorpommern|NI Niedersachsen|NW Nordrhein-Westfalen|RP Rheinland-Pfalz|SL Saarland|SN Sachsen|ST Sachsen-Anhalt|SH Schleswig-Holstein|TH Thüringen',
  ES: 'AN Andalucía|AR Aragón|AS Asturias|CN Canarias|CB Cantabria|CM Castilla-La Mancha|CL Castilla y León|CT Catalunya|CE Ceuta|VC Comunitat Valenciana|EX Extremadura|GA Galicia|IB Illes Balears|RI La Rioja|MD Madrid|ML Melilla|MC Murcia|NC Navarra|PV País Vasco',
  GB: 'ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales',
  IN: 'AN Andaman and Nicobar Islands|AP Andhra Pradesh|AR Arunachal Pradesh|AS Assam|BR Bihar|CH Chandigarh|CG Chhattisgarh|DH Dadra and Nagar Haveli and Daman and Diu|DL Delhi|GA Goa|GJ Gujarat|HR Haryana|HP Himachal Pradesh|JK Jammu and Kashmir|JH Jharkhand|KA Karnataka|KL Kerala|LA Ladakh|LD Lakshadweep|MP Madhya Pradesh|MH Maharashtra|MN Manipur|ML Meghalaya|MZ Mizoram|NL Nagaland|OD Odisha|PY Puducherry|PB Punjab|RJ Rajasthan|SK Sikkim|TN Tamil Nadu|TS Telangana|TR Tripura|UP Uttar Pradesh|UK Uttarakhand|WB West Bengal',
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
};

/** The areas to choose from in a country; none where it does not matter. */
export function areasOf(country: string | null): readonly Area[] {
  const pairs = (country !== null && AREAS[country]) || '';
  return pairs.split('|').flatMap((pair) => {
    const [code = '', ...name] = pair.split(' ');
    return code === ''
      ? []
      : [{ code: `${country}-${code}`, name: name.join(' ') }];
  });
}

/** The areas of all countries. */
export function allAreas(): readonly Area[] {
  return Object.keys(AREAS).flatMap(areasOf);
}

/** What an area (ISO 3166-2) is called; its code where that is not known. */
export function areaName(code: string): string {
  const areas = areasOf(code.slice(0, 2));
  return areas.find((area) => area.code === code)?.name ?? code;
}
