/** Words of both languages that news of this field uses for the same thing, beyond what the gazetteer names. */
import { termsOfForms } from "./word-forms.ts";

/** A line is a meaning. What rises is not what falls, and who buys does not sell: none joins opposites. */
const MEANINGS = `
  start started starts begin began begun launch launched open opened kick kicked commence commenced became effect بدأ انطلق شرع باشر دشن أطلق سرى سريان اعتبارا يدخل دخل حيز نفاذ نافذ force
  stop stopped halt halted suspend suspended pause paused freeze froze frozen interrupt cease ceased أوقف إيقاف توقف وقف امتنع قطع علق تعليق جمد تجميد عطل
  close closed shut shutdown closure wind أغلق إغلاق إقفال أقفل
  switch offline down shut switched turn turned power off unplug disconnect disconnected cut قطع فصل يفصل إطفاء أطفأ انقطع انقطاع
  fall fell fallen drop dropped decline declined decrease decreased slide slid slip slipped sink sank dip dipped down shrink shrank shrunk lose lost انخفض انخفاض تراجع هبط هبوط نزل تقلص انكمش فقد خسر
  reduce reduced cut lower lowered halve halved trim trimmed خفض خفض قلص تخفيض خفضت
  rise rose risen grow grew grown increase increased climb climbed jump jumped up gain gained raise raised lift lifted surge surged recover recovered push pushed ارتفع ارتفاع زاد زيادة صعد رفع قفز نما عاد
  peak high record hit top ذروة أعلى قياسي
  bottom low trough أدنى قاع
  agree agreed agreement deal deals contract contracts lease leases accord pact arrangement sign signed اتفاق اتفق عقد صفقة وقع توقيع استأجر إيجار
  lease leased rent rented rents let tenant hire hired charter chartered استأجر تستأجر أجر تأجر إيجار تأجير مستأجر
  buy order ordered طلب bought purchase purchased acquire acquired acquires acquisition take taken اشترى شراء استحوذ استحواذ اقتنى
  sell sold sale selling باع بيع مبيعات
  own owned owns hold held holds stake possess holdings reserve treasury balance control controlled ملك تملك يملك استحوذ تستحوذ استأثر تستأثر حاز حصة رصيد احتفظ تحتفظ
  pay paid pays payment spend spent دفع سدد يدفع تدفع سداد
  bill bills invoice invoices unpaid arrears فاتورة فواتير تسدد
  get gets got obtain obtained receive received win won reach حصل نال تلقى تسلم وصل
  give gave grant granted grants award awarded provide provided provides supply supplied offer offered منح أعطى إعطاء قدم وفر زود إمداد عرض ينص
  seek sought ask asked request requested requests demand demanded demands application applications apply claim claimed طلب طالب مطالبة طلبات تطالب
  reject rejected refuse refused deny denied turn turned oppose opposed against رفض نفى عارض اعترض معارضة
  accept accepted approve approved approval adopt adopted pass passed back backed support supported وافق أقر اعتمد قبل أيد موافقة
  ban banned bans prohibit prohibited outlaw outlawed forbid forbade forbidden bar barred illegal حظر منع ممنوع محظور يحظر
  allow allowed permit permitted legalise legalised legal سمح أجاز رخص أباح مشروع قانوني
  permit permits licence licences license licenses licensed authorisation permission رخصة ترخيص تراخيص تصريح تصاريح مرخص
  rule rules regulation regulations law laws act statute legislation bill bills draft decree قانون تشريع لائحة قواعد مشروع مسودة قرار
  order ordered instruct instructed command direct directed told أمر أوعز وجه
  punish punished punishable penalty penalties sentence sentenced sentences jail jailed prison imprisonment carry carries face faces عاقب يعاقب عقوبة سجن حبس حكم يواجه قضى قضت handed
  fine fined fines penalty غرم غرامة
  seize seized confiscate confiscated impound impounded take صادر مصادرة ضبط حجز صودر
  arrest arrested detain detained custody اعتقل احتجز أوقف توقيف
  kill killed lives die died dead death deaths shot قتل مات توفي وفاة مقتل رصاص رميا
  break broken dismantle dismantled bust busted crack smash smashed destroy destroyed crush crushed فكك تفكيك حطم سحق أتلف
  life lifelong مؤبد مدى الحياة
  most majority mostly معظم أغلب غالبية
  area space acres مساحة
  coin coined invent invented صاغ ابتكر
  first firstly lead led leading top ahead أول صدارة تصدر احتل مرتبة
  break breaks erupt erupted began start اندلع نشب بدأ
  power authority سلطة
  limit limiting cap restrict restricted restriction تقييد قيد حد سقف
  committee commission panel لجنة
  issue issued published appear صدر أصدر نشر
  take held hold dominate account accounted استأثر استحوذ
  find found discover discovered uncover uncovered detect detected light عثر اكتشف كشف ضبط
  disclose disclosed reveal revealed unveil unveiled public announced announce announcement كشف أفصح يكشف
  talk debate debated discuss discussed consider considered weigh weighed study studied ناقش بحث درس تداول نقاش مناقشة
  lawmaker lawmakers deputy deputies parliament member members senator senators نائب نواب برلمان عضو أعضاء
  vote voted votes صوت تصويت صوتا
  court courts judge tribunal case lawsuit challenge ruling ruled uphold upheld محكمة قضاء دعوى حكم
  police officers seized confiscated arrested شرطة أمن ضبط صودر صادر
  citizen citizens national nationals مواطن مواطنون رعايا
  offender offenders violator violators breach breaches violate مخالف مخالفون انتهك
  worker workers employee employees staff job jobs employ employed people عامل عمال موظف موظفون وظيفة يوظف
  hire hired appoint appointed join joined عين وظف انضم
  resign resigned resignation quit استقال استقالة
  machine machines rig rigs miner miners device devices equipment hardware asic asics kit unit units جهاز أجهزة معدات عتاد آلة آلات وحدة
  mine mines farm farms facility facilities centre centres center centers site sites installation premises plant منجم مناجم مزرعة مزارع منشأة منشآت مركز مراكز موقع مواقع
  miner miners mining معدن معدنون يعدن تعدين
  pool pools مجمع مجمعات
  firm firms company companies business corporation provider enterprise arm unit division شركة شركات مؤسسة ذراع
  state government cabinet authorities authority administration ministry حكومة سلطات سلطة وزارة
  power grid electricity energy electric كهرباء طاقة كهربائي تيار قدرة
  grid network شبكة
  connect connected connection connections link linked hook plug plugged plugging وصل توصيل ربط
  use used uses consume consumed consumption draw drew drawn draws load demand استهلك استهلاك سحب استخدم حمل يستهلك
  capacity megawatts megawatt mw output قدرة طاقة سعة
  deliver delivered due complete completed completion ready نفذ تسليم ينجز اكتمل
  build built construct construction erect develop developed بنى بناء شيد أنشأ إنشاء
  move moved shift shifted switch transfer transferred relocate relocated نقل انتقل حول تحول انتقال
  convert rebuild rebuilt converted turn turned transform rework حول تحويل
  replace replaced substitute استبدل استعاض بدل
  add added extra more further another أضاف إضافي مزيد
  join combine combined together merge merged merger اندمج اندماج جمع معا
  free freed release released spare spared حرر أفرج وفر
  tax taxes levy duty duties tariff tariffs customs charge charged ضريبة ضرائب رسم رسوم جمركي جمارك تعريفة
  price prices rate rates cost costs fee fees سعر أسعار كلفة تكلفة ثمن
  revenue income earnings earn earned earns bring brought sales turnover proceeds إيراد إيرادات دخل عائد
  worth value valued amount value price قيمة قدر بقيمة
  share shares stock stocks equity سهم أسهم
  trade trades traded trading deal تداول تعامل تاجر
  loan loans borrow borrowed credit lend قرض اقترض
  invest invested investment investor استثمر استثمار
  plane planes flight flights aircraft air cargo طائرة طائرات شحن
  land acres ground plot أرض فدان
  home homes house houses household households منزل منازل بيت
  drought dry جفاف
  theft steal stolen stole سرق سرقة مسروق
  loss losses lost damage cost خسارة خسائر كلف
  unrest protest protests demonstration riots احتجاج احتجاجات اضطراب اضطرابات
  outage blackout shutdown انقطاع
  fight fighting contest contests contested contesting dispute disputed disputes challenge نازع طعن خلاف اختلف
  warn warned warning caution حذر تحذير
  hope expect expected forecast predict anticipate توقع متوقع ينتظر
  guess estimate estimated reckon assess put قدر تقدير
  study survey research paper analysis دراسة بحث تحليل
  conclude concluded conclusion found خلص استنتج
  aim target goal targets هدف
  last lasts lasting run runs span spans cover covers duration دام استمر مدة يدوم
  follow followed after behind next تلا تبع
  exempt exempted exemption spare excluded إعفاء معفى أعفى
  condition conditions terms requirement شرط شروط
  meet met fulfil fulfilled satisfied استوفى تحقق
  unlicensed illegal illicit unauthorised without licence غير مرخص قانوني
  worldwide world global international عالم عالمي دولي
  entire entirely total complete completely whole full all كامل كلي تام تاما كليا
  main principal leading major largest الكبرى أبرز أكبر رئيسي
  fast quick quickly rapid rapidly سريع بسرعة
  american us usa americans أميركي أمريكي
  kwh kilowatt kilowatthour كيلوواط
  joules joule j جول
  zero none nil صفر
  fifty خمسين خمسون
  thirty ثلاثين ثلاثون
  need needed needs order ordered require required requires must should ought obliged احتاج يلزم يتطلب يجب ينبغي يتعين ألزم
  ease dearer expensive costly غال أغلى
  collapse collapsed fail failed انهار فشل
  hosting host hosted استضافة
  cooling cooled تبريد
  former ex formerly previously سابق أسبق
  run runs ran operate operated operates operating manage managed شغل يشغل أدار يدير تشغيل إدارة
  head chief chair boss director رئيس مدير
  temporary temporarily interim مؤقت
  yearly annual annually سنوي
  campaign drive crackdown حملة شن شنت
  suspect suspected alleged allegedly اشتبه يشتبه مشتبه زعم
  abandon abandoned disused derelict مهجور
  governor mayor حاكم حاكمة عمدة محافظ
  air هواء
  adjust adjusted adjustment reset عدل تعدل تعديل
  transaction transactions معاملة معاملات
  block blocks كتلة كتل
  reward rewards مكافأة
  advance upfront front prepaid مقدما سلفا
  moratorium pause freeze وقف مؤقت تجميد
  renew renewed renewal جدد تجديد
  leave left exit withdraw خروج غادر
  give gave given deadline until grace أمهل مهلة
  confirm confirmed confirmation تأكيد أكد
  exceed exceeded surpass تجاوز
  founder founded set established establish أسس تأسس
  fuel gas oil وقود غاز نفط
  hydro hydropower hydroelectric water مائية كهرومائية
  wind solar renewable رياح شمسية متجددة
  coal فحم
  heat heatwave wave حر حرارة موجة
  storm winter cold عاصفة شتاء
  fire حريق
  noise ضوضاء ضجيج
  school university جامعة مدرسة
  farm agricultural مزرعة زراعي
  warehouse factory plant hall building مستودع مصنع قاعة مبنى
  raid raided search مداهمة داهم
  import imported imports استيراد استورد
  export exported exports تصدير صدر
  ship shipped shipping shipment shipments شحن شحنة
  maker makers manufacturer manufacturers producer صانع صانعة مصنع منتج
  chip chips semiconductor رقاقة شريحة
  user users customer customers client clients مستخدم عميل عملاء زبون
  partner partners partnership joint شريك شراكة
  debt debts دين ديون
  bond bonds notes سند سندات
  profit profits profitable ربح أرباح
  efficient efficiency كفاءة
  average mean median متوسط وسيط
  list listed listing مدرج إدراج
  opening inauguration inaugurated افتتاح افتتح
  training تدريب
  test tested trial experiment تجربة اختبار
  threat threaten threatened هدد تهديد
  monitor monitors monitoring رصد مراقبة
  deadline until موعد
  delay delayed postpone postponed تأخر تأجيل أجل
  extend extended extension prolong مدد تمديد
  expire expired expiry انتهاء انتهى
`;

const MEANINGS_OF: ReadonlyMap<string, ReadonlySet<number>> = toIndex(MEANINGS);

/** The meanings that a term of a word can have, by their number. */
export function meaningsOf(terms: Iterable<string>): ReadonlySet<number> {
  return new Set([...terms].flatMap((term) => [...(MEANINGS_OF.get(term) ?? [])]));
}

function toIndex(lines: string): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  for (const [number, line] of lines.trim().split("\n").entries()) {
    for (const term of termsOfForms(line.trim().split(" "))) {
      const meanings = index.get(term) ?? new Set();
      meanings.add(number);
      index.set(term, meanings);
    }
  }
  return index;
}
