/** Coins, commodities and currencies. */
import type { SpelledEntry } from "../gazetteer-entry.ts";
import { parseTable } from "../parse-table.ts";

const ASSET_TABLE = `
// Coins
bitcoin | bitcoin; !BTC; btc; bit coin | بتكوين; بيتكوين; بت كوين; بيت كوين; بتكون; بي تي سي
ethereum | ethereum; ether; !ETH | إيثريوم; إيثيريوم; ايثيريوم; إثيريوم; إيثر; إيثيريم
ethereum-classic | ethereum classic; !ETC | إيثريوم كلاسيك; إيثيريوم كلاسيك
bitcoin-cash | bitcoin cash; !BCH | بتكوين كاش; بيتكوين كاش
dogecoin | doge-coin; !DOGE | دوج-كوين; دوجي كوين; دوجيكوين; دوغ كوين; دوغكوين
litecoin | lite-coin; !LTC | لايت-كوين; ليتكوين
monero | monero; !XMR | مونيرو
zcash | zcash; !ZEC | زي كاش; زيكاش; زد كاش
dash | dash coin; !DASH | داش كوين
ravencoin | raven-coin | رافين كوين; رافينكوين
kaspa | kaspa | كاسبا
chia | !Chia; chia coin; chia network | تشيا; عملة شيا
filecoin | file-coin | فايل-كوين
helium | !Helium; helium network | شبكة هيليوم
solana | solana | سولانا
cardano | cardano | كاردانو
xrp | !XRP; ripple; !Ripple | ريبل; إكس آر بي
bnb | !BNB; binance coin | بينانس كوين
pi | pi network; pi coin | باي نتورك; باي كوين; عملة باي
petro | petro coin; !Petro | عملة بترو
libra | !Libra; libra coin; diem | عملة ليبرا; ليبرا
usdt | !USDT; tether token | يو إس دي تي
usdc | !USDC; usd coin | يو إس دي سي
stablecoin | stable-coin | عملة مستقرة; عملات مستقرة; العملة المستقرة; العملات المستقرة
altcoin | alt-coin; alternative coin | عملات بديلة; عملة بديلة; العملات البديلة; العملة البديلة
memecoin | meme-coin | عملات الميم; عملة ميم; ميم كوين
runes | !Runes; bitcoin runes; Runes protocol | رونز; بروتوكول رونز
token | token; tokenization; tokenisation | توكن; توكنات; رمز رقمي; رموز رقمية; الرموز الرقمية; ترميز الأصول
nft | !NFT; !NFTs; non-fungible token | رموز غير قابلة للاستبدال; الرموز غير القابلة للاستبدال; إن إف تي
cbdc | !CBDC; !CBDCs; central bank digital currency; digital yuan; e-CNY | عملة رقمية للبنك المركزي; العملات الرقمية للبنوك المركزية; اليوان الرقمي; عملة البنك المركزي الرقمية
cryptocurrency | crypto-currency; crypto; digital currency; virtual currency; crypto asset; digital asset; virtual asset; crypto coin | عملة رقمية; عملات رقمية; العملة الرقمية; العملات الرقمية; عملة مشفرة; عملات مشفرة; العملة المشفرة; العملات المشفرة; عملة افتراضية; عملات افتراضية; العملات الافتراضية; العملة الافتراضية; عملات معماة; العملات المعماة; عملات التشفير; أصول رقمية; الأصول الرقمية; أصول مشفرة; الأصول المشفرة; أصول افتراضية; الأصول الافتراضية; كريبتو; عملات إلكترونية; العملات الإلكترونية; عملة إلكترونية
satoshi-unit | !sats; =satoshis | ساتوشيات
// Commodities
gold | =gold; gold price; !Gold | =الذهب; سعر الذهب; سبائك ذهب; أونصة ذهب
silver | =silver; !Silver | فضة; الفضة
copper | copper | نحاس
lithium | lithium | ليثيوم
aluminium | aluminium; aluminum | ألومنيوم; ألمنيوم
uranium | uranium | يورانيوم
oil | =oil; petroleum; crude; crude oil; !Oil | نفط; نفطي; بترول; بترولي; النفط الخام
diesel | diesel | ديزل; مازوت
gasoline | gasoline; petrol; motor fuel | بنزين
wood | firewood; =timber | خشب; أخشاب; حطب
// Currencies
dollar | dollar; !USD; $; =bucks; US$ | دولار; دولارات
euro | =euro; =euros; !EUR; € | يورو
yuan | yuan; renminbi; !RMB; !CNY | يوان; رنمينبي
yen | =yen; !JPY; ¥ | ين ياباني
won | !KRW; South Korean won; Korean won | وون; وون كوري
tenge | tenge; !KZT | تنغه; تنغي; تينغه; تينغي; تنجه
rouble | rouble; ruble; !RUB | روبل; روبلات
pound | pound sterling; sterling; !GBP; £; British pound | جنيه إسترليني; الجنيه الإسترليني; إسترليني; جنيه استرليني
egyptian-pound | Egyptian pound; !EGP | جنيه مصري; الجنيه المصري
dinar | =dinar; =dinars; !KWD; !LYD; !IQD | دينار; دنانير
riyal | riyal; rial; toman; !SAR; !IRR; !QAR | ريال; ريالات; تومان
dirham | dirham; !AED | درهم; دراهم
lira | lira; !TRY | ليرة; ليرات
rupee | rupee; !INR; !PKR | روبية
baht | baht | بات تايلاندي
ringgit | ringgit | رينغيت; رينجيت
canadian-dollar | Canadian dollar; !CAD; C$ | دولار كندي; الدولار الكندي
australian-dollar | Australian dollar; !AUD; A$ | دولار أسترالي; الدولار الأسترالي
krona | krona; kronor; krone; kroner; !SEK; !NOK; !ISK | كرونة; كرونا; كرونات
swiss-franc | Swiss franc; !CHF | فرنك سويسري
hryvnia | hryvnia | هريفنيا
lari | !lari; Georgian lari | لاري جورجي
som | Kyrgyz som; !KGS | سوم قيرغيزي
peso | peso | بيزو; بيسو
naira | naira | نايرا
`;

export function assetEntries(): SpelledEntry[] {
  return parseTable("asset", "asset", ASSET_TABLE);
}
