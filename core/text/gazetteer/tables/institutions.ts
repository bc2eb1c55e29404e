/** Authorities, researchers, technology companies, exchanges and banks. */

export const INSTITUTIONS = `
// Authorities and grids
ercot | !ERCOT; Electric Reliability Council of Texas; Texas grid operator; operator of the Texas grid | إركوت; إيركوت; مجلس موثوقية الكهرباء في تكساس; مشغل شبكة تكساس; مشغل شبكة كهرباء تكساس
kegoc | KEGOC | كيغوك; كيجوك
tavanir | Tavanir | توانير; تافانير
ndrc | !NDRC; National Development and Reform Commission | لجنة التنمية والإصلاح; اللجنة الوطنية للتنمية والإصلاح; لجنة الدولة للتنمية والإصلاح; لجنة التنمية والإصلاح الوطنية; لجنة التنمية والإصلاح الصينية
state-council | State Council; State Council of China; Financial Stability and Development Committee | مجلس الدولة; مجلس الدولة الصيني; مجلس الدولة في الصين
pboc | People's Bank of China; PBoC; Chinese central bank; China's central bank; central bank of China | بنك الشعب; بنك الشعب الصيني; البنك المركزي الصيني; المركزي الصيني
central-bank-russia | Bank of Russia; Russian central bank; Russia's central bank; Central Bank of Russia | البنك المركزي الروسي; المركزي الروسي; بنك روسيا
central-bank-iran | Central Bank of Iran; Iran's central bank; Iranian central bank | البنك المركزي الإيراني; المركزي الإيراني
central-bank-kuwait | Central Bank of Kuwait | بنك الكويت المركزي
federal-reserve | Federal Reserve; !Fed | الاحتياطي الفيدرالي; الاحتياطي الفدرالي; الفيدرالي الأمريكي; الفيدرالي الأميركي
imf | !IMF; International Monetary Fund | صندوق النقد الدولي; صندوق النقد
world-bank | World Bank | البنك الدولي
un | United Nations; !UN; UN University | الأمم المتحدة
iea | International Energy Agency; !IEA | وكالة الطاقة الدولية; الوكالة الدولية للطاقة
eia | Energy Information Administration; !EIA; US Energy Information Administration | إدارة معلومات الطاقة; إدارة معلومات الطاقة الأميركية; إدارة معلومات الطاقة الأمريكية
epa | Environmental Protection Agency; !EPA | وكالة حماية البيئة
sec | Securities and Exchange Commission; !SEC | هيئة الأوراق المالية والبورصات; هيئة الأوراق المالية; لجنة الأوراق المالية والبورصات
cftc | !CFTC; Commodity Futures Trading Commission | هيئة تداول السلع الآجلة; لجنة تداول السلع الآجلة
ftc | !FTC; Federal Trade Commission | لجنة التجارة الفيدرالية; لجنة التجارة الاتحادية
irs | !IRS; Internal Revenue Service | دائرة الإيرادات الداخلية; مصلحة الضرائب الأمريكية
fbi | !FBI; Federal Bureau of Investigation | مكتب التحقيقات الفيدرالي; مكتب التحقيقات الاتحادي
doj | Department of Justice; Justice Department; !DOJ | وزارة العدل
treasury | Treasury Department; US Treasury; Department of the Treasury | وزارة الخزانة; الخزانة الأمريكية; الخزانة الأميركية
energy-ministry | Ministry of Energy; energy ministry; Department of Energy; Energy Department | وزارة الطاقة
electricity-ministry | Ministry of Electricity; Electricity Ministry | وزارة الكهرباء; وزارة الكهرباء والماء
interior-ministry | Ministry of Interior; Interior Ministry; Ministry of the Interior | وزارة الداخلية
finance-ministry | Ministry of Finance; Finance Ministry | وزارة المالية
white-house | White House | البيت الأبيض
congress | !Congress; US Congress | الكونغرس; الكونجرس
house-committee | House Energy and Commerce; Energy and Commerce Committee | لجنة الطاقة والتجارة
senate | Senate | مجلس الشيوخ
parliament | parliament; lawmakers; Mazhilis; Majilis; State Duma; Knesset; Majlis | برلمان; البرلمان; مجلس النواب; مجلس الأمة; مجلس الشورى; الدوما; مجلس الدوما
irgc | Revolutionary Guard; Revolutionary Guards; !IRGC | الحرس الثوري
naftogaz | Naftogaz | نفتوغاز
gazprom | Gazprom; Gazpromneft | غازبروم; جازبروم
rosseti | Rosseti | روسيتي
lukoil | Lukoil | لوك أويل
exxon | Exxon; ExxonMobil; Exxon-Mobil | إكسون موبيل; إكسون
conocophillips | Conoco-Phillips | كونوكو فيليبس
alcoa | Alcoa | ألكوا
century-aluminum | Century Aluminum; Century Aluminium | سنتشري ألومنيوم; سينتشري ألمنيوم; سنتشري ألمنيوم; سينتشري ألومنيوم
conifex | Conifex | كونيفكس; كونيفيكس
aramco | Aramco; Saudi Aramco | أرامكو
adnoc | ADNOC | أدنوك
opec | OPEC | أوبك
landsvirkjun | Landsvirkjun | لاندسفيركيون; لاندسفيركجون
statkraft | Statkraft | ستاتكرافت
eskom | Eskom | إسكوم
ande | !ANDE | شركة أندي; شركة الكهرباء أندي; شركة كهرباء باراغواي; شركة الكهرباء الوطنية في باراغواي
edl | !EDL; Électricité du Laos; Electricity of Laos | شركة كهرباء لاوس; إي دي إل; كهرباء لاوس
hydro-quebec | Hydro-Québec; HydroQuébec | هيدرو كيبك; هيدرو كيبيك
tenaga-nasional | Tenaga Nasional; Tenaga Nasional Berhad; !Tenaga; !TNB | تيناغا ناسيونال; تيناجا ناسيونال; تيناغا
litani-authority | Litani River Authority | مصلحة الليطاني; المصلحة الوطنية لنهر الليطاني; مصلحة نهر الليطاني; مصلحة مياه الليطاني
aep | !AEP; American Electric Power | إيه إي بي; أميركان إلكتريك باور; أمريكان إلكتريك باور
dominion | !Dominion; Dominion Energy | دومينيون; دومينيون إنرجي
mplx | !MPLX | إم بي إل إكس
txu | !TXU; TXU Energy | تي إكس يو
interpol | Interpol; International Criminal Police Organization | إنتربول; الشرطة الجنائية الدولية
bpa | Bonneville Power; Bonneville Power Administration | بونفيل
tva | Tennessee Valley Authority; !TVA | هيئة وادي تينيسي
con-edison | Con Edison; !ConEd | كون إديسون
talen | Talen Energy; !Talen | تالين إنرجي
virunga-park | Virunga National Park | حديقة فيرونغا الوطنية; متنزه فيرونغا الوطني
// Researchers and analysts
ccaf | Cambridge Centre for Alternative Finance; Cambridge Center for Alternative Finance; !CCAF; Cambridge University; University of Cambridge; !Cambridge; !CBECI; Cambridge Bitcoin Electricity Consumption Index | جامعة كامبريدج; كامبريدج; كامبردج; جامعة كامبردج; مركز كامبريدج للتمويل البديل; كمبردج; جامعة كمبردج
coinshares | Coin-Shares | كوين-شيرز
bernstein | !Bernstein | بيرنشتاين; برنشتاين; برنستين; بيرنستين
jpmorgan | JP-Morgan; J.P. Morgan; JPMorgan Chase | جي بي مورغان; جيه بي مورغان; جي بي مورجان; جيه بي مورجان; جي بي مورغن
goldman | Goldman-Sachs | غولدمان ساكس; جولدمان ساكس
morgan-stanley | Morgan Stanley | مورغان ستانلي; مورجان ستانلي
blackrock | Black-Rock | بلاك-روك
vanguard | !Vanguard; Vanguard Group | فانغارد
citigroup | Citigroup; !Citi; Citibank | سيتي غروب; سيتي جروب
deutsche-bank | Deutsche Bank | دويتشه بنك
softbank | Soft-Bank | سوفت-بنك
moodys | Moody's | موديز
h-c-wainwright | H.C. Wainwright; HC Wainwright | إتش سي وينرايت; وينرايت
cantor | Cantor Fitzgerald; !Cantor | كانتور فيتزجيرالد
needham | !Needham | نيدهام
jefferies | Jefferies | جيفريز
keefe | Keefe, Bruyette; !KBW | كي بي دبليو
netblocks | Net-Blocks | نت-بلوكس
chainalysis | Chainalysis | تشيناليسيس; تشين أناليسيس; شيناليسيس; تشاينالسيس
elliptic | !Elliptic | إليبتيك; إيليبتيك; إليبتك
glassnode | Glassnode; Glass-node | غلاسنود; جلاس نود; غلاس نود; جلاس-نود
coin-metrics | Coin-Metrics | كوين متريكس; كوين ماتريكس; كوينمتريكس
cryptoquant | Crypto-Quant | كريبتو-كوانت
arcane | Arcane Research; K33 | أركين ريسيرش
digiconomist | Digi-conomist; Alex de Vries | ديجيكونوميست; أليكس دي فريس
bitcoin-mining-council | Bitcoin Mining Council | مجلس تعدين البيتكوين; مجلس تعدين بيتكوين
greenpeace | Greenpeace | غرينبيس; جرينبيس; السلام الأخضر
sierra-club | Sierra Club | سييرا كلوب; نادي سييرا
earthjustice | Earthjustice | إيرث جستس; إيرث جاستس
glass-lewis | Glass Lewis | غلاس لويس; جلاس لويس
mit | !MIT; Massachusetts Institute of Technology | معهد ماساتشوستس للتكنولوجيا
// Technology
google | Google; Alphabet Inc | غوغل; جوجل; قوقل; ألفابت
microsoft | Microsoft | مايكروسوفت; ميكروسوفت
amazon | !Amazon; !AWS; Amazon Web Services | أمازون; خدمات أمازون ويب; أمازون ويب سيرفيسز; إيه دبليو إس
meta | !Meta; Meta Platforms; Facebook | ميتا; فيسبوك; فيس بوك
apple | !Apple; Apple Inc | شركة أبل; آبل; شركة آبل
oracle | !Oracle; Oracle Corporation | شركة أوراكل; أوراكل
anthropic | Anthropic | أنثروبيك; انثروبيك; أنثروبك
openai | Open-AI; ChatGPT | أوبن-إيه آي; أوبن إيه آي; أوبن آي; أوبن إي آي; أوبن أيه آي; تشات جي بي تي
xai | !xAI | إكس إيه آي
dell | !Dell; Dell Technologies | شركة ديل; ديل تكنولوجيز; =ديل
hp | !HP; !HPE; Hewlett-Packard; Hewlett Packard Enterprise | إتش بي; هيوليت باكارد; هيوليت باكارد إنتربرايز
humain | !Humain; !HUMAIN | هيوماين; هيومين
submer | Submer | سابمر; سبمر
qihoo-360 | Qihoo-360; Qihoo | تشيهو 360; كيهو 360; تشيهو
wesco | !WESCO; !Wesco | ويسكو
tesla | Tesla | تسلا; تيسلا
spacex | Space-X; Starlink | سبيس-إكس; ستارلينك
twitter | Twitter | تويتر
telegram | Telegram | تيليغرام; تلغرام; تيليجرام; تلجرام
wechat | We-Chat | وي-تشات
alibaba | Alibaba | علي بابا
tencent | Tencent | تينسنت
baidu | Baidu | بايدو
huawei | Huawei | هواوي
// Exchanges and payments
binance | Binance | بينانس; باينانس; بايننس
coinbase | Coin-base | كوين-بيس
kraken | !Kraken | كراكن
huobi | Huobi; !HTX | هوبي; هيوبي
okx | !OKX; OKEx; OKCoin | أوكي إكس; أو كيه إكس
ftx | !FTX | إف تي إكس; اف تي اكس
mt-gox | Mt. Gox; Mt Gox; MtGox | ماونت غوكس; إم تي جوكس; ماونت جوكس; إم تي غوكس
bitfinex | Bitfinex | بيتفينكس; بتفينكس; بيتفينيكس
robinhood | Robinhood | روبن هود
paypal | Pay-Pal | باي-بال
visa-inc | Visa network; Visa Inc; Visa transaction | شبكة فيزا
nasdaq | Nasdaq | ناسداك; نازداك
nyse | New York Stock Exchange; !NYSE | بورصة نيويورك
localbitcoins | LocalBitcoins; Local Bitcoins | لوكال بيتكوينز
`;
