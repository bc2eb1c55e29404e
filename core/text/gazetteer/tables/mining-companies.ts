/** Miners, pools, makers of machines, and those who host and finance them. */

export const MINING_COMPANIES = `
// Miners
riot | Riot-Platforms; Riot Blockchain; !Riot; !RIOT; Whinstone | رايوت; رايوت بلاتفورمز; رايوت بلوكتشين; رايوت بلاتفورم; ريوت بلاتفورمز; ريوت بلوكشين; ريوت بلوكتشين; شركة ريوت; وينستون يو إس
mara | Marathon-Digital; MARA Holdings; !MARA; !Marathon; Marathon Patent Group; Marathon Digital Holdings | ماراثون ديجيتال; ماراثون الرقمية; ماراثون; مارا هولدينغز; مارا هولدينجز; مارا القابضة; شركة مارا; ماراثون ديجيتال هولدينغز; =مارا
core-scientific | Core-Scientific; !CORZ | كور ساينتفك; كور ساينتيفيك; كور ساينتفيك; كور سينتيفيك; كور سيانتيفيك
coreweave | Core-Weave | كور-ويف
cleanspark | Clean-Spark; !CLSK | كلين-سبارك
iren | !IREN; Iris Energy; IREN Limited | آيرين; آيريس إنرجي; إيريس إنرجي; آيرس إنرجي; أيريس إنيرجي; آيريس إنيرجي
terawulf | Tera-Wulf; !WULF; Tera Wulf | تيرا-وولف; تيراولف; تيرا ولف; تيراوولف
cipher | Cipher-Mining; Cipher Digital; !Cipher; !CIFR | سايفر ماينينغ; سايفر ماينينج; سايفر; سيفر ماينينغ; سايفر ديجيتال
hut8 | Hut-8; Hut 8 Mining | هت-8; هات-8; هت ايت; هات إيت; هوت 8; هت ثمانية
bitfarms | Bit-farms; Keel Infrastructure; !BITF; !Keel | بيت-فارمز; بت-فارمز; كيل إنفراستركتشر; =كيل; شركة كيل
bitdeer | Bit-deer; !BTDR | بيت-دير; بت-دير
hive | !HIVE; Hive-Digital; HIVE Blockchain; HIVE Digital Technologies; Hive Blockchain Technologies; BUZZ HPC; !BUZZ | هايف; هايف ديجيتال; هايف بلوكتشين; هايف بلوكشين; باز إتش بي سي; شركة باز; =باز
galaxy | Galaxy-Digital; !Galaxy | غالاكسي ديجيتال; غالاكسي; جالاكسي; جالاكسي ديجيتال; غالكسي ديجيتال
argo | Argo-Blockchain; !Argo | أرغو بلوكتشين; أرغو بلوكشين; آرغو بلوكتشين; أرجو بلوكتشين; آرغو; =أرغو; شركة أرغو; شركة أرجو
american-bitcoin | American Bitcoin; American Bitcoin Corp; !ABTC | أمريكان بيتكوين; أميركان بيتكوين; أمريكان بتكوين; أميركان بتكوين
bit-digital | Bit Digital; !BTBT | بيت ديجيتال; بت ديجيتال
bitfufu | Bit-Fufu | بيت-فوفو
bitnile | Bit-Nile; Ault Global | بيت نايل
canaan | !Canaan; Canaan Creative; Canaan Inc; Avalon miner; Avalonminer | كنعان; كانان; كنعان كريتيف
cango | !Cango | كانغو; كانجو
greenidge | Greenidge; Greenidge Generation | غرينيدج; جرينيدج; جرينيج; غرينيدج جينيريشن
stronghold | Stronghold-Digital; !Stronghold; Stronghold Digital Mining | سترونغهولد; سترونجهولد
soluna | !Soluna; Soluna Holdings | سولونا
sphere3d | Sphere 3D | سفير ثري دي
mawson | !Mawson; Mawson Infrastructure | ماوسون
rhodium | !Rhodium; Rhodium Enterprises | روديوم
layer1 | Layer1 Technologies; !Layer1 | لاير 1; لاير ون
lancium | Lancium | لانسيوم
us-bitcoin | US Bitcoin Corp; !USBTC | يو إس بيتكوين
gryphon | Gryphon Digital Mining; !Gryphon; Gryphon Digital | غريفون; جريفون
genesis-mining | Genesis-Mining | جينيسيس ماينينغ; جينسيس ماينينج; جينيسيس مايننغ; جينيسس ماينينغ
genesis-digital | Genesis Digital Assets; !GDA | جينيسيس ديجيتال أسيتس; جينيسيس للأصول الرقمية
bitfury | Bit-fury | بيت-فيوري; بت-فيوري
coinmint | Coin-mint | كوين-مينت; كوين-منت
bcause | !Bcause; !BCause; !BCAUSE | بي كوز; بيكوز
giga-watt | Giga Watt Inc; GigaWatt Inc | غيغا وات إنك
blockfusion | Block-fusion; Digihost | بلوك فيوجن
dmm | !DMM; DMM Bitcoin | دي إم إم
gmo | !GMO; GMO Internet | جي إم أو
sbi | !SBI; SBI Holdings; SBI Crypto | إس بي آي; اس بي آي
phoenix-group | Phoenix Group; Phoenix Technology | فينيكس غروب; مجموعة فينيكس; فينكس جروب
zero-two | Zero Two; FS Innovation | زيرو تو
marathon-abu | Green Data City | غرين داتا سيتي
gridless | Gridless | غريدلس; جريدلس
crusoe | !Crusoe; Crusoe Energy | كروسو; كروزو; كروسو إنرجي; كروسو إنيرجي
northern-data | Northern-Data | نورثرن داتا; نورذرن داتا; نورثيرن داتا
peak-mining | Peak Mining | بيك ماينينغ; بيك ماينينج
elektron | !Elektron; Elektron Energy | شركة إلكترون; شركة إليكترون
jiumu | Jiumu; Jiumu Group Genesis Technology | جيومو; جيومو غروب جينيسيس تكنولوجي
sabre56 | Sabre-56 | سابر 56
whatsminer | Whats-miner | واتس-ماينر
white-rock | White Rock Management | وايت روك
sazmining | Sazmining | سازماينينغ
arkon | Arkon Energy | أركون إنرجي
bitriver | Bit-River | بيت-ريفر; بت-ريفر
intelion | Intelion | إنتيليون
enegix | Enegix | إينيجيكس; إنيجيكس
hashlabs | Hash-labs | هاش لابس
nakamoto-energy | Upstream Data | أبستريم داتا
// Pools
foundry | !Foundry; Foundry Digital; Foundry USA; Foundry Services | فاوندري; فوندري; فاوندري يو إس إيه; فاوندري ديجيتال
antpool | Ant-pool | أنت-بول; آنت-بول; انت-بول
f2pool | F2-Pool; Discus Fish | إف 2 بول; إف2 بول; اف تو بول; إف تو بول
viabtc | Via-BTC | فيا بي تي سي; فيا-بيتكوين; فيابتك
braiins | Braiins; Slush Pool; Slushpool; Slush | برينز; براينز; سلاش بول; سلش بول
poolin | !Poolin; Poolin pool | شركة بولين; مجمع بولين
btc-com | !BTC.com; BTC.com pool | بي تي سي دوت كوم
ghash | GHash.io; GHash; CEX.io | جي هاش
ocean | Ocean pool; OCEAN Mining; !OCEAN | أوشن بول; مجمع أوشن
nicehash | Nice-hash | نايس-هاش
ethermine | Ether-mine; Bitfly | إيثر ماين
btc-top | BTC.TOP | بي تي سي توب
spiderpool | Spider-Pool | سبايدر بول
luxor | !Luxor; Luxor Technology; Luxor Mining | لوكسور; لاكسور
hashrate-index | Hashrate Index; Hash Rate Index | هاشريت إندكس; مؤشر هاشريت; هاش ريت إندكس; هاشريت إندكس
compass | Compass-Mining; !Compass | كومباس ماينينغ; كومباس ماينينج; كومباس
// Makers of machines
bitmain | Bit-main | بيت-ماين; بت-ماين; بيتمين; بتمين
microbt | Micro-BT | مايكرو-بي تي; ميكرو بي تي
nano-labs | Nano Labs | نانو لابز; نانو لابس
ebang | !Ebang; Ebang International | إيبانغ; إيبانج
intel | !Intel; Intel Corporation | إنتل; انتل
innosilicon | Innosilicon | إينوسيليكون; إنوسيليكون
butterfly-labs | Butterfly Labs | بترفلاي لابس; باترفلاي لابز; بترفلاي لابز
kncminer | KnC-Miner; KnC | كيه إن سي ماينر
cointerra | Coin-Terra | كوين تيرا
hashfast | Hash-Fast | هاش فاست
block-inc | Block, Inc; Block Inc; Proto rig | بلوك إنك; شركة بلوك
auradine | Auradine | أورادين
tsmc | !TSMC; Taiwan Semiconductor | تي إس إم سي
samsung | Samsung | سامسونغ; سامسونج
nvidia | Nvidia | إنفيديا; انفيديا; نفيديا
amd | !AMD; Advanced Micro Devices | إيه إم دي; ايه ام دي; أي إم دي
// Data centres and finance
applied-digital | Applied-Digital; Applied Blockchain; !APLD | أبلايد ديجيتال; أبلايد ديجتال; ابلايد ديجيتال
fluidstack | Fluid-stack | فلويد-ستاك; فلود-ستاك
nscale | Nscale | إن سكيل
digital-realty | Digital Realty | ديجيتال ريالتي
equinix | Equinix | إكوينيكس
starwood | !Starwood; Starwood Capital; Starwood Digital Ventures | ستاروود; ستاروود كابيتال; ستار-وود
nydig | !NYDIG; Stone Ridge | نايديغ; نيديغ; نايدج; إن واي ديغ; نيديج
celsius | Celsius Network; Celsius Mining; Ionic Digital; !Celsius | سيلسيوس نتورك; شبكة سيلسيوس; سيلزيوس نتورك; سيلسيوس نيتورك; سيلسيوس; سلسيوس
blockfi | Block-Fi | بلوك-فاي
babel-finance | Babel Finance | بابل فاينانس
block-one | Block.one | بلوك وان
silvergate | Silvergate | سيلفرغيت
blockstream | Block-stream | بلوك-ستريم
b-riley | B. Riley; B Riley | بي رايلي
grayscale | Grayscale; Grayscale Investments | غرايسكيل; جرايسكيل
dcg | Digital Currency Group; !DCG | ديجيتال كارنسي غروب; مجموعة العملات الرقمية
tether | Tether; Tether Holdings | تيثر; تيذر
rumble | !Rumble; Rumble Inc | رامبل; رمبل
exaion | Exaion | إكسايون; إيكسايون; إكزايون
edf | !EDF; Electricite de France | كهرباء فرنسا; إي دي إف
njj | !NJJ; NJJ Capital | إن جيه جيه; إن جي جي
altman-solon | Altman Solon | ألتمان سولون
microstrategy | Micro-Strategy; Strategy Inc | مايكروستراتيجي; ميكروستراتيجي; مايكرو ستراتيجي; ميكروستراتيجي
`;
