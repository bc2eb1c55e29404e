/** Words that any report is told with: by themselves they tell nothing that a source would have to bear out. */
import { toWordTerms } from "../../../../core/text/search-terms.ts";

const GENERAL_WORDS: ReadonlySet<string> = new Set(
  toWordTerms(`
  according say says said saying report reports reported reportedly tell tells told state states stated stating mention
  note notes noted describe describes described show shows showed find finds found give gives gave given name names named
  put puts call calls called known announce announced announces announcement publish published estimate estimates
  estimated quote quoted cite cited citing source sources article figure figures number numbers count counted data
  about around nearly almost roughly approximately some least most under over above below up total altogether combined
  together alone each both respectively overall every across amount level share portion part rate value size
  year years yearly month months monthly day days daily week weeks weekly quarter half hour hours time times period date
  dated early earlier late later middle mid beginning begin begins began start starts started end ends ended ending
  first second third fourth fifth tenth last next previous previously former formerly originally then now today current currently
  still already just only even also too additionally moreover meanwhile whereas though although despite however contrast
  instead rather due owing thus therefore hence including include includes included such per via within among amid along
  since until till once while compared comparison come comes came go goes went going get gets got become becomes became
  remain remains remained stay stays stayed stand stands stood hold holds held make makes made take takes took place
  use uses used using have having set run runs ran running keep keeps kept bring brings brought carry carries
  cover covers covered apply applies applied concern concerns involve involves way case kind type sort thing
  one two three four five six seven eight nine ten dozen hundred thousand million billion trillion double
  several various many few other others another same different whole entire entirely full fully large largest big
  biggest small smaller high higher highest low lower lowest new main near close far long longer short
  country nation state province region area city site company firm group people person official officials operator
  plan plans planned want wants wanted expect expects expected intend intends aim aims agree agreed decide decided
  average mean reach reaches reached equal equals worth cost costs term terms word words meaning mean reason reasons
  cause causes caused result results lead leads led rank ranks ranked range ranges unit basis yes answer
  need needs needed follow follows followed following claim claims claimed work works worked working ahead behind yet met
  meet meets effect effects force most mostly appear appears appeared own belong belongs subject issue issued utility
  body bodies scheme project projects programme program activity activities operation operations industry sector business
  facility facilities agency institution organisation move moves step steps measure measures action actions rule rules
  change changes changed face faces faced see sees saw seen know knows look looks seem seems consist consists
  contain contains depend depends exist exists occur occurs occurred happen happens happened continue continues continued
  amounted sum sums add adds added leave leaves left serve serves served provide provides provided offer offers offered
  enable receive receives received return returns returned
  extend extends extended expand expanded expansion complete completed build built create creates created develop developed
  introduce introduced impose imposed replace replaced
  fall falls fell fallen drop drops dropped decline declined decrease decreased slip slipped slide slid sink sank dip
  dipped rise rises rose risen grow grows grew grown increase increased climb climbed jump jumped gain gained
  recover recovered common usual usually typical typically normal actual actually certain specific particular
  possible likely similar separate separately joint jointly direct directly public private local regional global worldwide
  foreign domestic available required necessary ready able important partly twice annual annually
  permanent temporary brief briefly lasting fast quick quickly recent recently soon shortly immediately
  price prices cut cuts reduce reduces reduced lower lowered raise raises raised push pushed lift lifted individual
  individuals zone zones ones abroad elsewhere sort sorts kinds chiefly notably
  against told tells telling
  exactly precisely simply officially publicly formally initially eventually finally
  background context detail details point points fact facts information event events situation condition conditions
  example examples question list summary overview party parties member members side sides leader head
  minister ministry authority authorities government president executive chief analysts
  researchers media press news agency newspaper website outlet statement document documents notice
  consider considered view views regard regarded aside apart besides alongside onto upon toward towards versus

  وفق وفقا بحسب حسب قال قالت ذكر ذكرت يذكر تذكر أفاد أفادت تفيد أشار أشارت أعلن أعلنت إعلان المعلن نشر نشرته نشره أورد
  أوردت أوضح أوضحت بين بينت نقل نقلت نقلا خبر تقرير تقارير المصدر مصدر مصادر رقم أرقام بيانات عدد قدر قدرت تقدير
  نحو حوالي قرابة زهاء تقريبا أكثر أقل بلغ بلغت يبلغ تبلغ وصل وصلت يصل تصل كان كانت مجموع إجمالي كامل جميع مقدار مستوى
  مدته مدتها حصة جزء نسبة معدل قيمة حجم متوسط سنة سنوات سنوي سنويا عام أعوام شهر أشهر شهري شهريا يوم أيام يوميا أسبوع ربع نصف ساعة
  ساعات وقت مدة فترة تاريخ مطلع أوائل أواخر منتصف بداية نهاية بدأ بدأت يبدأ تبدأ انتهى انتهت أول ثان ثالث رابع أخير سابق
  سابقا حاليا الآن اليوم بعد قبل منذ حتى حين حينها حينذاك ذلك أيضا فقط لا سيما إضافة علاوة كما بينما فيما حيث غير أن إلا
  لكن رغم مقابل بدلا بسبب نتيجة إذ لذا لذلك ضمن شمل شملت يشمل تشمل عبر بين خلال صار صارت أصبح أصبحت ظل ظلت بقي بقيت
  جعل جرى يجري تم واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف مليون مليار تريليون ضعف
  عدة بعض آخر أخرى آخرون نفسه نفسها مختلف كبير كبيرة أكبر صغير أصغر أعلى أدنى مرتفع منخفض جديد جديدة رئيسي قريب بعيد
  بلد دولة بلاد ولاية مقاطعة منطقة إقليم مدينة موقع شركة مجموعة شخص أشخاص مسؤول مسؤولون جهة خطة تخطط يخطط تعتزم يعتزم
  ينوي تنوي يتوقع تتوقع متوقع توقعت قرر قررت يساوي يعادل تعادل كلفة تكلفة ثمن مصطلح كلمة سبب أسباب نتيجة وحدة أساس نعم
  جواب المقصود يعني تعني لدى حصل حصلت على أي نوع حال حالة عملية عمل
  يأتي تأتي جاء جاءت ظهر ظهرت يظهر صدر صدرت أصدر أصدرت خضع خضعت يخضع احتاج يحتاج تحتاج لزم أنشطة نشاط أعمال مشروع مشروعات
  مشاريع برنامج قطاع صناعة مجال مؤسسة مؤسسات هيئة جهات وكالة وكالات منظمة منشأة مرفق مرافق خطوة خطوات إجراء إجراءات
  قرار قواعد تغير تغيير واجه يواجه رأى عرف يعرف يبدو يتضمن تضمن يحتوي يعتمد وجد يوجد حدث حدثت وقع وقعت استمر استمرت
  أضاف أضافت ترك قدم قدمت يقدم عاد عادت أعاد وسع توسع توسيع استكمل أكمل طور فرض فرضت استبدل
  انخفض انخفضت تراجع تراجعت هبط هبطت نزل ارتفع ارتفعت زاد زادت صعد نما قفز
  سعر أسعار رفع رفعت خفض خفضت دفع دفعت فرد أفراد داخل خارج مكان أماكن أبرز لاسيما
  عادة غالبا بالفعل محدد معين محتمل مرجح مشابه منفصل مشترك مباشر مباشرة عام عامة خاص خاصة محلي إقليمي عالمي أجنبي
  متاح لازم ضروري جاهز مهم جزئيا مرتين سنويا دائم مؤقت قصير طويل سريع قريبا فورا تحديدا بالضبط رسميا رسمي علنا أخيرا
  خلفية سياق تفاصيل نقطة حقيقة معلومات وضع شرط شروط مثال سؤال قائمة ملخص طرف عضو أعضاء جانب رئيس وزير وزارة سلطة سلطات
  حكومة محللون باحثون صحافة صحيفة موقع بيان وثيقة وثائق إشعار بموجب اعتبارا مؤرخ عقب إثر لدى نظرا إزاء تجاه بلا بدون دون
  سوى مع كلا كلتا معظم أغلب غالبية لكل كل نيل يسري دخل حيز نفاذ تنفيذ`),
);

/** Whether a word is one of them. @param terms of the word, as toWordTerms gives them */
export function isGeneral(terms: readonly string[]): boolean {
  return terms.every((term) => GENERAL_WORDS.has(term));
}
