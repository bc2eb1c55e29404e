/** Concepts of people, events and change, and what a question word asks for. */

export const EVENT_CONCEPTS = `
death | =death; =deaths; =dead; =died; =dies; =killed; =fatal; fatality; =casualties; =murder; =murdered; =suicide; electrocuted; electrocution | وفاة; وفيات; توفي; توفيت; مقتل; قتلى; قتيل; لقي حتفه; مصرع; لقي مصرعه; انتحار; موت; قتل; قتلوا; وفاته; صعق كهربائي
injury | =injured; injury; =injuries; =wounded; =hurt; =hospitalized | إصابة; إصابات; مصاب; أصيب; جرحى; جريح; مصابين; أصيبوا; مصابون
illness | =sick; illness; disease; headache; migraine; hearing loss; insomnia; vertigo; hypertension; =nausea | مرض; أمراض; صداع; مريض; غثيان; فقدان السمع; دوار; ارتفاع ضغط الدم; =أرق; =الأرق
health | =health; public health | صحة; صحي; صحة عامة
accident | =accident; =accidents; =incident; =incidents; malfunction; technical fault; =failure | حادث; حوادث; حادثة; عطل; أعطال; خلل
evacuation | evacuate; evacuation; =displaced; =refugees | إجلاء; إخلاء; نازحون; لاجئون; لاجئين; نازحين
migration | migration; =migrate; =migrated; relocate; relocation; relocating; exodus; =moved to; =emigrated; great migration | هجرة; نزوح; انتقال; نقل; هاجر; انتقلت; انتقل; هجرة كبيرة; نقلت; خروج; ترحيل أجهزة
return | =returned; =return to; come back; came back; =returning | عودة; عاد; عادت; رجوع
ranking | =ranked; ranking; =largest; =biggest; second-largest; third-largest; top country; =rank; world's largest; leading country | ترتيب; مرتبة; تصنيف; أكبر; المرتبة; المركز الأول; المركز الثاني; المركز الثالث; المرتبة الأولى; المرتبة الثانية; المرتبة الثالثة; ثاني أكبر; ثالث أكبر
record-high | record high; all-time high; =record; =records; highest level; new high; highest ever; historic high; !ATH | مستوى قياسي; رقم قياسي; أعلى مستوى; مستويات قياسية; ذروة تاريخية; قياسي; قياسية; أرقام قياسية; أعلى مستوى على الإطلاق; أعلى مستوى تاريخي; قمة تاريخية
record-low | record low; all-time low; lowest level; lowest ever; new low; historic low | أدنى مستوى; مستوى منخفض قياسي; أدنى مستوياتها; أدنى مستوى على الإطلاق; أدنى مستوياته; أدنى مستوى تاريخي; أدنى نقطة
peak | =peak; =peaked; =peaks | ذروة; قمة; بلغ ذروته; ذروتها
increase | =increase; =increased; =increases; =increasing; =rise; =rose; =rises; =risen; =rising; =surge; =surged; =jump; =jumped; =soar; =soared; =climbed; =growth; =grew; =grow; =growing; =grown; =spike; =spiked; uptick | ارتفاع; زيادة; ارتفع; ارتفعت; نمو; صعود; قفز; قفزت; زاد; زادت; نما; تزايد; ازدياد; يرتفع; ترتفع; قفزة; زيادات; صعد; ازداد; ازدادت; متزايد
decrease | =decrease; =decreased; =decreases; =decline; =declined; =declines; =fall; =fell; =falls; =fallen; =drop; =dropped; =drops; =plunge; =plunged; =slump; =slumped; =reduction; =reduce; =reduced; =tumbled; =shrank; =falling; =declining; =dropping | انخفاض; تراجع; انخفض; انخفضت; هبوط; تراجعت; هبط; هبطت; خفض; تقليص; انكماش; تدهور; ينخفض; تنخفض; تقليل; خفضت; منخفض; تراجعات
crash | market crash; =crash; =crashed; collapse; collapsed; bear market; meltdown | انهيار; انهيارات; شتاء العملات; سوق هابطة; السوق الهابطة; =انهار; =انهارت
doubling | =doubled; =double; =doubling; =tripled; =twofold; =threefold; =quadrupled; =tripling | تضاعف; تضاعفت; ضعف; ضعفي; ضاعفت; مضاعفة; ثلاثة أضعاف; أضعاف; ضاعف; ضعفين
half | =half; =halves; =halved | نصف; منتصف; أنصاف
recovery | recovery; =recover; =recovered; =rebound; =rebounded | تعاف; تعافي; انتعاش; تعافى; انتعش; التعافي; تعافت
volatility | volatility; volatile; fluctuation; fluctuate | تقلب; تقلبات; متقلب; تذبذب; متقلبة
forecast | forecast; =predict; =predicted; =predicts; prediction; projection; =expected; =expects; outlook; =projected; =estimate for | توقع; توقعات; متوقع; تنبؤ; تنبؤات; يتوقع; تتوقع; توقعت; المتوقع; متوقعة
estimate | =estimate; =estimated; =estimates; estimation | تقدير; تقديرات; يقدر; تقدر; قدر بنحو; =قدرت
plan | =plan; =plans; =planned; =planning; intend; intention; =strategy; =roadmap | خطة; خطط; تخطط; يخطط; تعتزم; يعتزم; ينوي; نية; استراتيجية; مخطط له; خططها; تنوي
target | =target; =targets; =goal; =goals; =objective; =objectives; aim to; =aims | هدف; أهداف; تستهدف; يهدف; تهدف; يستهدف; مستهدف
deadline | deadline; by the end of; expiry; =expires; =expire | موعد نهائي; الموعد النهائي; مهلة; انتهاء الصلاحية; بحلول نهاية; ينتهي في
delay | =delay; =delayed; =delays; =postponed; =postpone | تأخير; تأخر; تأجيل; أجلت; تأخيرات; تأجل
schedule | timeline; =schedule; =scheduled; =phase; =phases; first phase | جدول زمني; مرحلة; مراحل; المرحلة الأولى; الجدول الزمني; مقرر
completion | =completed; =finalized; =closing of the; =finalised; =completion | اكتمال; إنجاز; إكمال; استكمال; اكتمل; أكملت; أنجزت
cancellation | =cancelled; =canceled; cancellation; =scrapped; =terminated; =cancel; =termination | إلغاء; ألغي; ألغيت; ألغت; ألغى; فسخ; إنهاء العقد
reason | =reason; =reasons; =why; =because; cause of; due to; owing to; =caused by; attributed to | سبب; أسباب; لماذا; بسبب; نتيجة; لأن; يعود إلى; يرجع إلى; جراء; يعزى
consequence | =impact; =impacts; consequence; =effect of; =affected; =effects; repercussion; =aftermath | تأثير; أثر; آثار; عواقب; تداعيات; تأثيرات; تبعات; تأثر; تأثرت; تأثيره
benefit | =benefit; =benefits; advantage; =beneficial | فائدة; فوائد; منفعة; مزايا; ميزة; إيجابيات; منافع; استفادة
risk | =risk; =risks; =risky; =danger; =dangerous; =threat; =threats; hazard; =threaten | خطر; مخاطر; أخطار; تهديد; خطورة; تهديدات; مجازفة; مخاطرة
problem | =problem; =problems; =issue with; =challenge; =challenges; =difficulties; obstacle | مشكلة; مشاكل; مشكلات; تحد; تحديات; تحديا; صعوبات; عقبة; عقبات; معوقات; التحدي
solution | =solution; =solutions; =solve; =solved; remedy | حل; حلول
criticism | =critics; =critic; =condemned; =opposed; =opposition; =oppose; =backlash; opponents; =criticism; =criticisms; =criticize; =criticized; =criticise; =criticised | انتقاد; انتقادات; انتقد; معارضة; معارض; منتقدون; معارضون; يعارض; رفض شعبي; معارضين; انتقدت
support | =support; =supports; =supported; =backed; =endorse; =supporters; =favor; =favour; =backing; proponents | دعم; تأييد; يدعم; تدعم; مؤيد; مؤيدون; دعمت; مساندة
comparison | compared to; compared with; comparison; =versus; more than; less than; equivalent to; as much as | مقارنة; مقابل; ما يعادل; يعادل; تعادل; بالمقارنة; أكثر من; أقل من; ما يوازي
statement | =statement; =statements; press release; =said in; announcement; =announced; =announce; =announces; press conference; interview | بيان صحفي; تصريحات صحفية; أعلن; أعلنت; إعلان; مؤتمر صحفي; مقابلة; تصريحات; بيانات صحفية; صرح; =بيان; =البيان; =بيانا
report | =report; =reports; =study; =survey; research report; =studies; academic paper | تقرير; تقارير; دراسة; دراسات; مسح; استطلاع; استبيان; استطلاع رأي
data | =data; statistics; =figures; dataset | إحصاءات; إحصائيات; أرقام رسمية; إحصائية; بيانات رسمية; معطيات; =بيانات; =البيانات
neighbour | neighbour; neighbor; neighbours; neighbouring; neighboring; neighborhood; neighbourhood; adjacent | جار; جيران; مجاور; مجاورة; جيرانه; حي سكني; الجيران; دولة مجاورة; الدول المجاورة
border | =border; =borders; cross-border; =frontier | حدود; حدودي; منفذ حدودي
city | =city; =cities; =town; =towns; =village; =villages; municipality; municipal | مدينة; مدن; بلدة; قرية; قرى; بلدات; بلدية; بلديات
region | =region; =regions; =province; =provinces; =district; =districts; prefecture; =county | منطقة; مناطق; إقليم; مقاطعة; أقاليم; محافظة; محافظات; مقاطعات; ولاية; ولايات
country | =country; =countries; =nation; =nations | بلد; دولة; دول; بلدان; بلاد
island | =island; =islands | جزيرة; جزر
location | =location; =locations; =located; whereabouts | موقع; مواقع; مكان; يقع في; تقع في; أماكن; الموقع
distance | kilometre; kilometer; =miles; =mile; =km; =distance | كيلومتر; كيلومترات; مسافة; ميل; أميال
date | =date; =dated | تاريخ; موعد; بتاريخ
duration | =duration; =lasted; years-long; =period of | مدة; فترة; استمرت; لمدة; طول مدة; فترات
year | =year; =years; =annual; annually; =yearly; per year | سنوي; سنويا; سنة; سنوات; أعوام; عاما; كل عام
month | =month; =months; monthly | شهر; أشهر; شهريا; شهري; شهور
week | =week; =weeks; weekly | أسبوع; أسابيع; أسبوعي; أسبوعيا
day | =daily; per day; a day | يوميا; يومي; في اليوم
quarter | =quarter; =quarterly; !Q1; !Q2; !Q3; !Q4; first quarter; second quarter; third quarter; fourth quarter | ربع سنوي; الربع الأول; الربع الثاني; الربع الثالث; الربع الرابع; الربع الأخير; فصلي; ربع السنة
name | =name; =named; =names; =nickname; =known as | اسم; أسماء; اسمه; اسمها; يدعى; يسمى; تدعى; تسمى; ما اسم
renaming | =rename; =renamed; =rebrand; =rebranded; =rebranding; new name; changed its name; name change | تغيير اسم; تغيير اسمها; غيرت اسمها; إعادة تسمية; اسم جديد; الاسم الجديد; تغيير الاسم; اسمها الجديد; غير اسمه; تغيير علامتها; إعادة تسمية الشركة
age | years old; year-old; aged; =age; years of age | يبلغ من العمر; من العمر; عمره; عمرها; تبلغ من العمر; أعمارهم; يبلغ عمره
weight | =weight; =weighs; =weighed; kilogram | وزن; يزن; تزن; كيلوغرام
lifespan | lifespan; service life; useful life | عمر افتراضي; العمر الافتراضي
address | street address; mailing address; postal address; ip address | عنوان بريدي; العنوان البريدي; عنوان الشركة; عناوين بروتوكول الإنترنت; عنوان بروتوكول الإنترنت
phone-number | phone number; telephone number; hotline; =telephone; call centre | رقم هاتف; رقم الهاتف; أرقام هواتف; خط ساخن; الخط الساخن; أرقام الهواتف
email | e-mail; =emails; email address | بريد إلكتروني; البريد الإلكتروني; إيميل; عنوان البريد
website | =website; =websites; web site; web page | موقع إلكتروني; الموقع الإلكتروني; موقع الويب; موقع على الإنترنت; المواقع الإلكترونية
social-media | social media; =tweet; =tweeted; =tweets | تغريدة; تغريدات; غرد; غردت; وسائل التواصل; التواصل الاجتماعي; وسائل التواصل الاجتماعي; شبكات التواصل الاجتماعي; منصات التواصل
conference | =conference; =conferences; =summit; =forum; =expo; =symposium | مؤتمر; مؤتمرات; قمة عالمية; منتدى; معرض; ندوة; منتديات
meeting | =meeting; =meetings; =met with | اجتماع; اجتماعات; لقاء مع; اجتمع; التقى
education | education; educational; =training; =course; =courses; scholarship | تعليم; تدريب; دورة تدريبية; تعليمي; دورات تدريبية; منحة دراسية
gaming | =gamer; =gamers; =gaming; video game; video games | ألعاب الفيديو; لاعب; لاعبون; لاعبين; ألعاب
family | =family; =families; =wife; =husband; =father; =mother; =brother; =brothers; =sons | عائلة; أسرة; عائلات; زوجة; شقيق; أشقاء; أسر
children | =child; =children; =teenager; =teenagers; =kids; =kid | طفل; أطفال; مراهق; مراهقون; قاصر
women | =woman; =women; female | امرأة; نساء; سيدة; سيدات
people | =people; =person; =persons; =individuals | شخص; أشخاص; =أفراد; =ناس; =الناس
community | =community; =communities | مجتمع محلي; المجتمع المحلي; مجتمعات محلية; المجتمعات المحلية
population | population; inhabitants; residents of | تعداد السكان; عدد السكان
poverty | poverty; =poor; humanitarian; =hunger; =famine | فقر; فقراء; إنساني; إنسانية; مجاعة
experiment | =experiment; =experiments; =experimental; pilot project; pilot program; pilot programme; =trial run; =prototype | تجربة; تجارب; مشروع تجريبي; تجريبي; برنامج تجريبي; نموذج أولي
innovation | innovation; invention; =invented; =innovative | ابتكار; ابتكارات; اختراع; مبتكر; اختراعات
first | =first ever; =first time; for the first time; world's first | لأول مرة; الأول من نوعه; الأولى من نوعها; للمرة الأولى; أول مرة
warning | =warning; =warned; =warns; =warnings; =alert | تحذير; تحذيرات; حذر; حذرت; يحذر; تحذر; إنذار
alternative | alternative; =instead of; replacement; =replaced | بديل; بدائل; استبدال; بدلا من; =بديل
transparency | transparency; disclosure; =disclosed; =disclose | شفافية; إفصاح; كشف عن; كشفت; أفصحت; إفصاحات
opening | =opened; =opens; opening of; inaugurated; inauguration; ribbon-cutting | افتتاح; افتتح; افتتحت; تفتتح
`;
