/** Concepts of business: money, markets, companies, staff and property. */

export const BUSINESS_CONCEPTS = `
price | =price; =prices; =priced; =pricing; price tag | سعر; أسعار; تسعير; ثمن
electricity-price | electricity price; power price; energy price; price of electricity; electricity rate; electricity tariff; power cost; electricity cost; cost of electricity; energy cost; cost of power; price of power; power rate; kilowatt-hour price; cents per kilowatt; energy tariff; cost of energy; electricity bill; power bill; energy bill | سعر الكهرباء; أسعار الكهرباء; تعرفة الكهرباء; تكلفة الكهرباء; تكاليف الكهرباء; كلفة الكهرباء; أسعار الطاقة; سعر الطاقة; تكلفة الطاقة; تكاليف الطاقة; كلفة الطاقة; تعريفة الكهرباء; فاتورة الكهرباء; فواتير الكهرباء; سعر الكيلوواط; تعرفة الطاقة
cost | =cost; =costs; =costing; costly; expense; =expenses; expenditure | تكلفة; تكاليف; كلفة; نفقات; مصاريف; نفقة; إنفاق; مصروفات
production-cost | production cost; cost of production; cost to mine; cost of mining; mining cost; cost per coin; break-even | تكلفة الإنتاج; تكاليف الإنتاج; تكلفة إنتاج; كلفة الإنتاج; تكلفة التعدين; كلفة التعدين; تكاليف التعدين; نقطة التعادل; تكلفة تعدين
cash-cost | cash cost | كلفة نقدية; الكلفة النقدية; تكلفة نقدية; التكلفة النقدية
all-in-cost | all-in cost; all-in production cost; all-in mining cost | كلفة شاملة; الكلفة الشاملة; تكلفة شاملة; التكلفة الشاملة
depreciation | depreciation | إهلاك; إهلاكات
revenue | revenue; =proceeds; turnover; =sales; =income; =earnings; =earned | إيراد; إيرادات; عائدات; عوائد; مدخول; مبيعات; دخل الشركة; مداخيل; عائد; =الدخل; دخل سنوي; دخل شهري
profit | profit; profitability; profitable; net income; =gain; =gains; unprofitable | ربح; أرباح; ربحية; مربح; مكاسب; صافي الدخل; مكسب; مربحة; صافي الربح
margin | profit margin; gross margin; =margin; =margins | هامش الربح; هوامش الربح; هامش ربح; هامش; هوامش
ebitda | !EBITDA | الأرباح قبل الفوائد والضرائب; إيبيتدا
loss | =loss; =losses; net loss; =lost; deficit | خسارة; خسائر; صافي الخسارة; عجز مالي; خسر; خسرت; يخسر; تخسر
damage | =damage; =damages; =damaged; =destroyed | ضرر; أضرار; دمار; تلف; أتلفت
debt | =debt; =debts; indebted; =owed; =owes; liabilities; convertible note; senior note | ديون; مديونية; مدين; التزامات مالية; سندات قابلة للتحويل; مديونيات
bond | =bond; =bonds; =notes offering | سند; سندات
loan | =loan; =loans; lending; credit line; credit facility; =borrowed; =borrowing; mortgage | قرض; قروض; إقراض; اقتراض; تسهيل ائتماني; رهن عقاري; تسهيلات ائتمانية; خط ائتمان
interest-rate | interest rate; rate hike; rate cut; =interest payments | سعر الفائدة; أسعار الفائدة; معدل الفائدة; نسبة الفائدة; معدلات الفائدة
inflation | inflation | تضخم
market-value | market value; market cap; market capitalization; market capitalisation; valuation; =valued at; enterprise value | قيمة سوقية; القيمة السوقية; رسملة سوقية; الرأسمال السوقي; القيمة الإجمالية; تقييم الشركة; القيم السوقية
value | =value; =worth; =valued | قيمة
share-price | share price; stock price; closing price; =stock; =stocks; =shares; equities; equity; share of the company | سعر السهم; سعر الإغلاق; أغلق السهم; أغلق سهم; إغلاق السهم; سهم; أسهم; الأسهم; أسعار الأسهم
market-share | market share; share of the network; share of global; share of the world; share of hashrate; share of the hashrate | حصة سوقية; الحصة السوقية; حصة; حصص; حصة من السوق; نصيب
market | =market; =markets; stock market | سوق; أسواق; السوق; بورصة; بورصات
demand | =demand; =demands for | طلب على; الطلب على; طلب; الطلب
supply | =supply; supply of; =supplies | معروض; إمداد; إمدادات; العرض والطلب
supply-chain | supply chain | سلسلة التوريد; سلاسل التوريد; سلاسل الإمداد; سلسلة الإمداد
percentage | %; percent; per cent; percentage; percentage point | %; بالمئة; في المئة; بالمائة; في المائة; نسبة مئوية; نسبة; نقطة مئوية
average | =average; =averages; =averaged; =median | متوسط; معدل وسطي; بالمتوسط; وسطي
total | =total; =totals; altogether; =overall; in all | إجمالي; إجمالا; =مجموع; =المجموع; =مجموعه; =مجموعها
number | =number of; =numbers | عدد
amount | =amount; =amounts; =sum of; =quantity | مبلغ; مبالغ; كمية; كميات
investment | =invest; =invested; =investing; =investment; =investments; =invests | استثمار; استثماري; استثمر; استثمرت; يستثمر; تستثمر
funding | funding round; =funding; fundraising; =financing; =raised capital; venture capital; raise funds; series A; series B; =financed; =financier; =financiers | تمويل; جولة تمويل; جولة تمويلية; تمويلي; رأس مال مخاطر; جمع التمويل
capital | =capital expenditure; =capex; =capital | رأس مال; رأس المال; رأسمال; رؤوس أموال; رؤوس الأموال; نفقات رأسمالية; النفقات الرأسمالية
fund | hedge fund; =fund; =funds; pension fund; sovereign fund; wealth fund; =etf; =etfs; exchange-traded fund | صندوق; صناديق; صندوق استثمار; صندوق سيادي; الصندوق السيادي; صندوق الثروة; صندوق تحوط; صناديق متداولة; صندوق متداول
ipo | !IPO; initial public offering; go public; going public; listing on; =listed on; public listing; stock market debut; =spac; blank-check | طرح عام أولي; الطرح العام الأولي; اكتتاب عام; الاكتتاب العام; إدراج; الاكتتاب العام الأولي; طرح عام; الطرح العام; مدرجة; إدراج أسهمها; اكتتاب
private-placement | private placement | طرح خاص; الطرح الخاص; اكتتاب خاص
public-company | public company; publicly traded company; publicly listed company; listed company | شركة مدرجة; شركات مدرجة; الشركات المدرجة; الشركة المدرجة; شركة مدرجة في البورصة
merger | merger; =merge; =merged; =merging; business combination; =combine with | اندماج; دمج; اندماجات; اندمجت
acquisition | acquisition; acquire; takeover; buyout; =bought; purchase of; =buys; =purchased | استحواذ; استحوذ; استحوذت; صفقة شراء; شراء شركة; عملية شراء; اشترت; اشترى; تستحوذ; يستحوذ
purchase | =purchase; =purchases; =buy; =buying; =purchasing; =buyer; =buyers | شراء; مشتريات; =المشتري; =المشترين; =مشترين; يشتري; تشتري
sale | =sell; =sold; =selling; =sale; =sells; sell-off; =seller; =liquidate; =liquidated | بيع; باع; باعت; تبيع; يبيع; بيعت; تصفية أصول; مبيع
deal | =deal; =deals; transaction worth | صفقة; صفقات
contract | =contract; =contracts; =agreement; =agreements; memorandum of understanding; !MoU; =signed | =العقد; =عقدا; عقود; عقد بقيمة; عقد استضافة; =بعقد; عقد مع; اتفاقية; اتفاقيات; اتفاق; اتفاقات; مذكرة تفاهم; وقعت عقدا; عقد مدته; عقد لمدة
lease | =lease; =leases; =leasing; =leased; rental; =rent; =rents; =rented; =renting; tenant; landlord; tenants | إيجار; إيجارات; تأجير; استئجار; عقد إيجار; استأجر; استأجرت; مستأجر; مستأجرة; مؤجر; عقود إيجار; يستأجر; تستأجر
power-purchase | power purchase agreement; !PPA; !PPAs; power contract; electricity contract; power supply agreement | اتفاقية شراء الطاقة; اتفاقيات شراء الطاقة; اتفاقية شراء طاقة; اتفاقية شراء الكهرباء; عقد توريد الكهرباء; عقد الكهرباء
partnership | partnership; =partner; =partners; =partnered; joint venture; alliance | شراكة; شراكات; شريك; شركاء; مشروع مشترك; المشروع المشترك; تحالف
bankruptcy | bankruptcy; =bankrupt; chapter 11; insolvency; =insolvent | إفلاس; مفلس; الفصل 11; إعسار; الفصل الحادي عشر; إشهار الإفلاس; أفلست
restructuring | restructuring; restructure; reorganization | إعادة هيكلة; إعادة الهيكلة; هيكلة
liquidation | =liquidation; chapter 7 | تصفية; الفصل 7
reserve | strategic reserve; =reserve; =reserves; =holdings; treasury holdings; =hodl | احتياطي; احتياطيات; احتياطي استراتيجي; حيازات; مخزون; خزينة; الاحتياطي الاستراتيجي
dividend | dividend; buyback | توزيعات أرباح; توزيعات الأرباح; إعادة شراء الأسهم
budget | =budget; =budgets | ميزانية; موازنة; ميزانيات
grant | government grant; =grant; =grants; =prize | منحة; منح مالية; جائزة; جوائز
incentive | incentive; tax break; tax breaks; tax incentive; tax exemption; tax credit; =discount; =discounts; abatement | حافز; حوافز; إعفاء ضريبي; إعفاءات ضريبية; خصم; خصومات; تخفيضات; حوافز ضريبية; امتيازات; إعفاء
subsidy | subsidy; subsidies; subsidised; subsidized; subsidise; subsidize | إعانة; إعانات; مدعوم; مدعومة; دعم حكومي; الدعم الحكومي; دعم الكهرباء; كهرباء مدعومة; الكهرباء المدعومة; دعم الطاقة; أسعار مدعومة
import | =import; =imports; =imported; =importing; =importation | استيراد; واردات; مستورد; استورد; استوردت; يستورد; مستوردة
export | =export; =exports; =exported; =exporting; =exporter | تصدير; صادرات; مصدر للطاقة; يصدر إلى
tariff-customs | customs duty; import duty; customs duties; trade tariff; =customs; import tariff; tariff war | جمارك; جمركي; رسوم جمركية; الرسوم الجمركية; تعرفة جمركية; تعريفات جمركية; التعريفات الجمركية; تعريفة جمركية
trade | =trade; foreign trade; trade war | تجارة; حرب تجارية
remittance | remittance | حوالة; حوالات; تحويلات المغتربين
bank | =bank; =banks; banking; =lenders | بنك; بنوك; مصرف; مصارف; مصرفي; بنكي
central-bank | central bank | بنك مركزي; البنك المركزي; البنوك المركزية; مصرف مركزي; المصرف المركزي
currency | =currency; =currencies; fiat; fiat currency | عملة; عملات; عملة وطنية; عملة ورقية; عملات ورقية
gdp | !GDP; gross domestic product | ناتج محلي; الناتج المحلي الإجمالي; الناتج المحلي; ناتج محلي إجمالي
economy | =economy; =economies; economic | اقتصاد; اقتصادي; اقتصادات
production | =production; =produced; =output; =produces | إنتاج; أنتج; أنتجت; ينتج; تنتج
jobs | =jobs; employment; employee; staffer; workforce; =staff; headcount; =employ; =employs; =employed; =employing; =hire; =hired; =hiring; job creation | وظيفة; وظائف; فرص عمل; فرصة عمل; قوة عاملة; توظيف; القوى العاملة; موظف; موظفة; موظفون; عدد الموظفين; كوادر
layoff | layoff; lay-off; laid off; =redundancies; job cuts; =fired | تسريح; تسريح العمال; تسريح الموظفين; سرحت; إقالة; فصل موظفين; تسريح موظفين
salary | salary; =salaries; =wage; =wages; compensation package; =paid monthly | راتب; رواتب; أجور; معاش; =الأجر
founding | =founded; =established; =founding; =launched in; =incorporated; establishment; was created in | تأسيس; تأسست; تأسس; أسس; أسسها; تأسيسها; أنشئت; أسست
launch | =launch; =launched; =launches; =unveiled; =unveils | إطلاق; أطلق; أطلقت; تدشين; دشنت; دشن; تطلق
headquarters | headquarters; =headquartered; head office; =based in | مقر; مقرها; مقره; مقر رئيسي; المقر الرئيسي; مقرا
office | =office; =offices | مكتب; مكاتب
subsidiary | subsidiary; =unit of; parent company | شركة تابعة; شركات تابعة; الشركة التابعة; الشركة الأم; ذراع الشركة
startup | start-up; =startups | شركة ناشئة; شركات ناشئة; الشركات الناشئة; الشركة الناشئة
company | =company; =companies; =firm; =firms; =corporation; =corporations | شركة; شركات; مؤسسة تجارية
factory | factory; =factories; manufacturing plant; industrial plant; steel mill; sawmill; paper mill | مصنع; مصانع; معمل; معامل
smelter | smelter; smelting plant | مصهر; مصاهر; مصهرا
manufacturer | manufacturer; chipmaker; =maker; =makers; manufacturing | شركة مصنعة; مصنعة; تصنيع; صناعة الأجهزة; مصنع أجهزة; الشركة المصنعة
land | =acre; =acres; hectare; =land; =plot; square feet; square foot; square metre; square meter; square metres; square meters | فدان; أفدنة; هكتار; قطعة أرض; أرض; أراض; أراضي; الأراضي; متر مربع; قدم مربع; قدم مربعة; أمتار مربعة; =أكر
area | =area of; =sprawling; =size of | مساحة; مساحات
building | =building; =buildings | مبان; مباني; بناية; عمارة; =مبنى; =المبنى
construction | construction; =build; =built; under construction; =builds; =building a | بناء; تشييد; إنشاء; قيد الإنشاء; شيدت; تشيد; =بنت
expansion | expansion; =expand; =expanded; =expanding; =expands | توسع; توسعة; توسيع; توسعت; توسعات; يتوسع
project | =project; =projects | مشروع; مشاريع; مشروعات
infrastructure | infrastructure | بنية تحتية; البنية التحتية; بنى تحتية; البنى التحتية
apartment | =apartment; =flat in; residential building; =apartments; housing | شقة; شقق; سكني; عقار سكني; مساكن
house | =house; =houses; =homes; =home; household | منزل; منازل; بيت; بيوت; منزلي; أسر معيشية
school | =school; =schools; kindergarten | مدرسة; مدارس
university | =university; =universities; =college; =campus; dormitory; dorm | جامعة; جامعات; جامعي; سكن جامعي; كلية
hospital | hospital | مستشفى; مستشفيات
mosque | =mosque; =mosques; =church; =churches; monastery | مسجد; مساجد; كنيسة; كنائس; دير
hotel | =hotel; =hotels | فندق; فنادق
prisoner-camp | military base; =army base; barracks | قاعدة عسكرية; ثكنة
ship | cargo ship; =ship; =ships; vessel | سفينة; سفن; باخرة
truck | =truck; =trucks; =lorry; =lorries | شاحنة; شاحنات
airport | =airport; =airports | مطار; مطارات
tourism | tourism; tourist | سياحة; سائح; سياح; سياحي
agriculture | agriculture; agricultural; =farming; =crops | زراعة; زراعي; محاصيل
chicken-farm | chicken farm; poultry farm; =poultry; livestock; =cattle; =cows | دواجن; مزرعة دواجن; مواش; ماشية; أبقار
advertising | advertising; advertisement; =ad; =ads | إعلان تجاري; إعلانات; دعاية; الإعلانات
auction | auction | مزاد; مزادات; مزاد علني
second-hand | second-hand; secondhand; used machines; used rigs; refurbished; used graphics | مستعمل; مستعملة; أجهزة مستعملة; مستخدمة سابقا
shortage | shortage; scarcity; =shortages | نقص; ندرة; شح
surplus | =surplus; excess energy; excess power; excess electricity; surplus energy; =stranded; =oversupply; overcapacity | فائض; فوائض; فائضة; الطاقة الفائضة; طاقة فائضة; الكهرباء الفائضة; وفرة
payment | payment; =paid; =pay; =pays; =paying; =repay; =repaid | دفع; دفعات; سداد; مدفوعات; تسديد; دفعت; يدفع; سدد; تدفع
collateral | collateral | ضمانات; رهن; كضمان
guarantee | backstop; =guarantee; =guarantees; financial guarantee; =guaranteed by | ضمان مالي; ضمانات مالية; الضمان المالي; =ضمان; =الضمان; =ضمانا
bid | =bid; =bids; bidder; takeover offer | عرض شراء; عروض شراء; عرض استحواذ; مناقصة; مناقصات
warranty | =warranty; =warranties | ضمان الجهاز; ضمان المصنع; فترة الضمان
warrants | stock warrant; share warrant; =warrants | حقوق شراء أسهم; حقوق شراء الأسهم; حقوق شراء; حق شراء أسهم
insurance | insurance; =insurer | تأمين صحي; شركة تأمين; شركات التأمين; التأمين على
donation | donation; =donated; charity | تبرع; تبرعات; تبرعت; خيرية
`;
