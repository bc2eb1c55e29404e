/** What else a passage speaks of that names an entry: Texas is in the United States, an energy minister is a minister. */

/** A name, and what it implies; the country of a state or province (`place:US-TX`) is known by its id. */
const IMPLIED = `
place:Corsicana > place:US-TX
place:Rockdale > place:US-TX
place:Childress > place:US-TX
place:Granbury > place:US-TX
place:Abilene > place:US-TX
place:Denton > place:US-TX
place:Austin place:Austin-County place:Abernathy place:Brazoria-County place:Colorado-City place:Dickens-County place:Wink > place:US-TX
place:Helios > place:Dickens-County
place:Plattsburgh > place:US-NY
place:Massena > place:US-NY
place:Dresden-NY > place:US-NY
place:Lake-Mariner > place:US-NY
place:Niagara > place:US-NY
place:Wall-Street > place:US
place:Silicon-Valley > place:US-CA
place:Ellendale place:Jamestown > place:US-ND
place:Hawesville > place:US-KY
place:Clarington > place:US-OH
place:Muskogee > place:US-OK
place:Virginia-Beach > place:US-VA
place:Toronto > place:CA-ON
place:Shanghai > place:CN
place:Shenzhen > place:CN
place:Ordos > place:CN-NM
place:Changji place:Zhundong > place:CN-XJ
place:Hangzhou > place:CN-ZJ
place:Fuzhou > place:CN-JX
place:Miri > place:MY
place:Krasnoyarsk > place:RU
place:Bratsk > place:RU-IRK
place:Norilsk > place:RU
place:Siberia > place:RU
place:North-Caucasus > place:RU
place:RU-DA place:RU-CE > place:North-Caucasus
place:Saint-Petersburg > place:RU
place:Transnistria > place:MD
place:Mitrovica > place:XK
place:Almaty > place:KZ
place:Ekibastuz > place:KZ
place:Mestia > place:GE
place:Boden > place:SE
place:Tydal > place:NO
place:Brussels > place:BE place:EU
place:Northern-Ireland > place:GB
place:Reykjanes > place:IS
place:Sharjah > place:AE
place:Masdar-City place:Mina-Zayed > place:AE-AZ
place:Jeddah > place:SA
place:Basra > place:IQ
place:Salalah > place:OM
place:Zliten place:Misrata > place:LY
place:Jezzine > place:LB
place:Khyber > place:PK
place:Isfahan > place:IR
place:Kerman > place:IR
place:Rafsanjan > place:Kerman
place:Yazd > place:IR
place:Istanbul > place:TR
place:El-Zonte > place:SV
place:Bitcoin-City > place:SV
place:Chiang-Mai > place:TH
place:Samut-Sakhon > place:TH
place:Alto-Parana place:Asuncion place:Paso-Pe place:Salto-del-Guaira > place:PY
place:Maracay > place:VE
place:Patagonia > place:AR
place:Tasmania > place:AU
place:KZ place:KG place:UZ place:TJ place:TM > place:Central-Asia
place:SA place:AE place:KW place:QA place:BH place:OM > place:Gulf place:Arab-world
place:IQ place:YE place:JO place:LB place:SY place:PS place:EG place:LY place:TN place:DZ place:MA place:MR place:SD place:SO > place:Arab-world
place:NO place:SE place:FI place:DK place:IS > place:Nordic place:Europe
place:XK place:RS place:AL place:ME place:MK place:BA > place:Balkans place:Europe
place:EE place:LV place:LT > place:Baltic place:Europe
place:GB place:IE place:FR place:DE place:IT place:ES place:PT place:NL place:BE place:LU place:CH place:AT place:PL place:CZ place:SK place:HU place:RO place:BG place:GR place:EU > place:Europe
company:pboc > place:CN
company:state-council company:ndrc > place:CN
company:central-bank-russia > place:RU
company:central-bank-iran > place:IR
company:central-bank-kuwait > place:KW
company:pboc company:central-bank-russia company:central-bank-iran company:central-bank-kuwait company:federal-reserve > concept:central-bank
company:ercot > place:US-TX
company:kegoc > place:KZ
company:tavanir > place:IR
company:ande > place:PY
company:edl > place:LA
company:edf > place:FR
company:eia > place:US
company:hydro-quebec > place:CA-QC
company:tenaga-nasional > place:MY
company:litani-authority > place:LB
company:interpol > role:police
company:whatsminer > company:microbt concept:mining-rig
company:ccaf > concept:university
asset:bitcoin asset:ethereum asset:dogecoin asset:litecoin asset:monero asset:stablecoin asset:runes > asset:cryptocurrency
role:cfo role:coo role:cto > role:executive
role:ceo > role:executive
role:energy-minister role:finance-minister > role:minister
role:police-officer > role:police
concept:mine concept:home-mining concept:cloud-mining concept:mining-rig concept:mining-pool role:miner > concept:mining
concept:asic > concept:mining-rig
concept:antminer > concept:mining-rig company:bitmain
concept:mining-company > role:miner concept:company
concept:proxy-pool > concept:mining-pool
concept:stop-price > concept:price
concept:seven-day-average > concept:average
concept:it-load concept:gross-power > concept:capacity
concept:it-load > concept:load
concept:pue > concept:efficiency
concept:ai-pivot concept:inference concept:ai-training > concept:ai
concept:transaction-fee > concept:fee concept:transaction
concept:block-reward > concept:block
concept:immersion-cooling > concept:cooling
concept:internet-cut > concept:internet
concept:electricity-price > concept:electricity concept:price concept:cost
concept:production-cost concept:depreciation > concept:cost
concept:cash-cost concept:all-in-cost > concept:production-cost
concept:oil-field > asset:oil
concept:power-purchase > concept:contract concept:electricity
concept:central-bank > concept:bank
concept:power-consumption > concept:consumption concept:electricity
concept:power-outage concept:power-cutoff concept:energy-crisis concept:grid concept:power-plant concept:electricity-meter > concept:electricity
concept:energy-crisis > concept:shortage
concept:electricity-theft > concept:electricity concept:theft
concept:meter-bypass > concept:electricity-theft concept:electricity-meter
concept:rationing > concept:shortage
concept:energy-intensity > concept:energy
concept:flare-gas > concept:gas
concept:hydropower concept:nuclear concept:solar concept:wind concept:geothermal concept:renewable > concept:energy
concept:hydropower concept:solar concept:wind concept:geothermal > concept:renewable
concept:coal concept:gas > concept:fossil-fuel
concept:moratorium > concept:ban
concept:tax-evasion > concept:tax
concept:surcharge > concept:tax
concept:fine concept:prison > concept:penalty
concept:sanctions-evasion > concept:sanction
concept:bill > concept:law
concept:mica > concept:regulation place:EU
concept:accreditation > concept:approval concept:licence
concept:heat-wave > concept:heat
concept:machine-count > concept:mining-rig concept:number
concept:market-share > concept:percentage
concept:public-company > concept:company
concept:smelter > concept:factory
concept:storm-fern > concept:storm concept:winter
`;
const PROVINCE = /^place:([A-Z]{2})-/u;

let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The ids that a mention of `id` implies, nearest first and without `id` itself. One direction only:
 * a passage on Texas answers for the United States, one on the United States does not answer for Texas.
 */
export function impliedIds(id: string): readonly string[] {
  known ??= readTable();
  const implied = new Set<string>();
  const open = [id];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const one of [...countryOf(next), ...(known.get(next) ?? [])]) {
      if (one === id || implied.has(one)) continue;
      implied.add(one);
      open.push(one);
    }
  }
  return [...implied];
}

function countryOf(id: string): string[] {
  const country = PROVINCE.exec(id)?.[1];
  return country === undefined ? [] : [`place:${country}`];
}

function readTable(): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of IMPLIED.trim().split("\n")) {
    const [names = "", implied = ""] = line.split(" > ");
    for (const name of names.split(" "))
      table.set(name, [...(table.get(name) ?? []), ...implied.split(" ")]);
  }
  return table;
}
