/** News agencies, papers, channels and sites. */

export const PUBLISHERS = `
// Agencies, papers and channels
reuters | Reuters; Thomson Reuters | رويترز
bloomberg | Bloomberg | بلومبرغ; بلومبيرغ; بلومبرج; بلومبيرج
wsj | Wall Street Journal; !WSJ | وول ستريت جورنال; وال ستريت جورنال
guardian | The Guardian; !Guardian | الغارديان; غارديان; الجارديان
cnbc | !CNBC | سي إن بي سي; سي ان بي سي
cnn | !CNN | سي إن إن
bbc | !BBC | بي بي سي
ap | Associated Press; !AP | أسوشيتد برس; أسوشييتد برس; اسوشيتد برس
afp | Agence France-Presse; !AFP | فرانس برس; وكالة فرانس برس; الفرنسية للأنباء
ft | Financial Times; !FT | فاينانشال تايمز; فايننشال تايمز
nyt | New York Times; !NYT | نيويورك تايمز
washington-post | Washington Post | واشنطن بوست
forbes | Forbes | فوربس
economist | The Economist | الإيكونوميست; إيكونوميست
xinhua | Xinhua | شينخوا
caixin | Caixin | كايشين; تسايشين
global-times | Global Times | غلوبال تايمز; جلوبال تايمز
scmp | South China Morning Post; !SCMP | ساوث تشاينا مورنينغ بوست
tass | !TASS; !Tass | تاس; وكالة تاس
irna | !IRNA | إرنا; وكالة إرنا
isna | !ISNA | إسنا
tasnim | Tasnim | تسنيم
al-jazeera | Al Jazeera; Al-Jazeera; Aljazeera | الجزيرة نت; قناة الجزيرة
al-arabiya | Al Arabiya; Al-Arabiya | العربية نت; قناة العربية
sky-news | Sky News; Sky News Arabia | سكاي نيوز; سكاي نيوز عربية
rt | !RT; Russia Today | روسيا اليوم
trt | !TRT; TRT World | تي آر تي; تي آر تي وورلد
ary | ARY News; !ARY | إيه آر واي
straits-times | Straits Times | ستريتس تايمز
asia-times | Asia Times | آسيا تايمز
china-daily | China Daily | تشاينا ديلي
khaleej-times | Khaleej Times | خليج تايمز
arab-times | Arab Times | عرب تايمز
times-kuwait | Times Kuwait | تايمز كويت
times-central-asia | Times of Central Asia | تايمز أوف سنترال آسيا
al-akhbar | !Al-Akhbar | صحيفة الأخبار
montreal-gazette | Montreal Gazette | مونتريال غازيت
business-insider | Business Insider | بزنس إنسايدر; بيزنس إنسايدر
free-malaysia-today | Free Malaysia Today | فري ماليزيا توداي
mees | !MEES |
law360 | Law360 |
investing-com | Investing.com | موقع إنفستنغ; إنفستنغ دوت كوم
ieee-spectrum | IEEE Spectrum | آي إي إي إي سبكترم; إي إي إي سبكترم
the-register | The Register reported; (The Register) | ذا ريجستر
techcentral | Tech-Central | تك سنترال
eurasianet | Eurasianet | أوراسيانت; يوراسيانت
rferl | Radio Free Europe; !RFE | راديو أوروبا الحرة; إذاعة أوروبا الحرة
wired | !Wired | وايرد
verge | The Verge | ذا فيرج
vice | !Vice Media; Motherboard | مذربورد
coindesk | Coin-Desk | كوين-ديسك
cointelegraph | Coin-telegraph | كوين-تيليغراف; كوينتلغراف; كوين-تلغراف
decrypt | !Decrypt | ديكريبت
the-block | The Block Research; !The Block | ذا بلوك
blockworks | Block-works | بلوك-وركس; بلوك-ووركس
bitcoin-magazine | Bitcoin Magazine | بيتكوين ماغازين; مجلة بيتكوين
theminermag | TheMinerMag; The Miner Mag; MinerMag | ذا ماينر ماغ; ماينر ماغ; ذا ماينر ماج; ماينر ماج
panews | PA-News | بانيوز; بان نيوز
forklog | Fork-Log | فورك-لوغ; فورك-لوج
foresight-news | Foresight News | فورسايت نيوز
blockspace | !Blockspace | بلوك-سبيس
benzinga | Benzinga | بنزينغا; بنزينجا
cryptoslate | Crypto-Slate | كريبتو-سليت
cryptopotato | Crypto-Potato | كريبتو-بوتيتو
cryptopolitan | Cryptopolitan | كريبتوبوليتان
beincrypto | BeInCrypto | بي إن كريبتو
coingeek | Coin-Geek | كوين-غيك
coin-edition | !Coin Edition | كوين إديشن
crypto-basic | !Crypto Basic | كريبتو بيسك
crypto-times | !Crypto Times | كريبتو تايمز
forkast | Forkast | موقع فوركاست
mexc | !MEXC | إم إي إكس سي
phemex | Phemex | فيميكس
protocol-site | Protocol reported; (Protocol) | موقع بروتوكول
`;
