/** What people are: the offices and professions by which news names its sources. */
import type { SpelledEntry } from "../gazetteer-entry.ts";
import { parseTable } from "../parse-table.ts";

const ROLE_TABLE = `
ceo | !CEO; !CEOs; chief executive; chief executive officer; chief exec; =ceo | رئيس تنفيذي; الرئيس التنفيذي; رئيسة تنفيذية; الرئيسة التنفيذية; مدير تنفيذي; المدير التنفيذي; رؤساء تنفيذيون; الرؤساء التنفيذيون; رؤساء تنفيذيين; الرؤساء التنفيذيين
cfo | !CFO; chief financial officer; finance chief; finance director; =cfo | مدير مالي; المدير المالي; مسؤول مالي; المسؤول المالي; المدير المالي التنفيذي; الرئيس المالي; رئيس الشؤون المالية
coo | !COO; chief operating officer | مدير العمليات; مدير عمليات; رئيس العمليات; الرئيس التشغيلي; المدير التشغيلي
cto | !CTO; chief technology officer; chief technical officer | مدير التكنولوجيا; رئيس التكنولوجيا; المدير التقني; رئيس قسم التكنولوجيا
founder | founder; co-founder; =founded by | =مؤسس; =المؤسس; =مؤسسها; =مؤسسه; =مؤسسو; =مؤسسي; =مؤسسون; =المؤسسون; =المؤسسين; =مؤسسين; شريك مؤسس; الشريك المؤسس; مؤسس مشارك; المؤسس المشارك
chairman | chairman; chairwoman; chairperson; executive chairman; board chair | رئيس مجلس الإدارة; رئيس مجلس إدارة; رئيسة مجلس الإدارة; رئيس مجلس ادارتها; رئيس مجلس إدارتها
president | president; =presidents; head of state | رئيس; الرئيس; رئيس الجمهورية; رئيس الدولة; رئيسة; رؤساء
vice-president | vice president; vice-president; !VP; senior vice president | نائب رئيس; نائب الرئيس; نائبة الرئيس
prime-minister | prime minister; premier; head of government; !PM | رئيس الوزراء; رئيس وزراء; رئيسة الوزراء; رئيس الحكومة; الوزير الأول; رئيس مجلس الوزراء
minister | minister; deputy minister | وزير; وزيرة; وزراء
energy-minister | energy minister; minister of energy; energy secretary; electricity minister; minister of electricity; power minister | وزير الطاقة; وزيرة الطاقة; وزير الكهرباء; وزيرة الكهرباء; وزير الكهرباء والماء
finance-minister | finance minister; minister of finance; treasury secretary | وزير المالية; وزيرة المالية; وزير الخزانة; وزيرة الخزانة
governor | governor | حاكم; محافظ البنك; محافظ المصرف; حاكم الولاية; حاكم ولاية
mayor | mayor; mayoress | عمدة; رئيس البلدية; رئيس بلدية; رئيسة بلدية
senator | senator | سيناتور
lawmaker | lawmaker; congressman; congresswoman; !MP; !MPs; =legislator; =legislators; deputies | مشرع; مشرعون; برلماني; نواب
official | =officials; =an official; government official | مسؤول; مسئول; مسؤولون
spokesperson | spokesman; spokeswoman; spokesperson; spokespeople; spokesmen | متحدث; المتحدث باسم; متحدث باسم; متحدثة; ناطق باسم; الناطق باسم; ناطق رسمي; الناطق الرسمي
director | =director; =directors; general manager; managing director; director general; !Director | مدير; مديرة; مديرون; مدراء; مدير عام; المدير العام
manager | =manager; =managers; !Manager | مدير الموقع; مدير المشروع
executive | =executive; =executives; senior executive | مسؤول تنفيذي; مسؤولون تنفيذيون; تنفيذيون
analyst | analyst | محلل; محللة; محللون
expert | expert; specialist | خبير; خبيرة; خبراء; متخصص; مختص
researcher | =researcher; =researchers; scholar | باحث; باحثة; باحثون
scientist | scientist | عالم حاسوب; =العلماء; عالمة
economist | economist | خبير اقتصادي; خبيرة اقتصادية; الخبير الاقتصادي; اقتصاديون
professor | professor; =lecturer; =lecturers | أستاذ جامعي; بروفيسور; أستاذ في جامعة; أستاذة; أستاذ
engineer | =engineer; =engineers; !Engineer | مهندس; مهندسة; مهندسون
developer | =developer; =developers; =programmer; =programmers; software engineer | مطور; مطورون; مبرمج
technician | technician | فني صيانة; فنيون; فنيين
lawyer | lawyer; attorney; =counsel | محام; محامي; محامية; محامو; محامون; محامين
prosecutor | prosecutor; attorney general; district attorney | مدع عام; المدعي العام; مدعي عام; المدعية العامة; نائب عام; النائب العام; مدعون; المدعون; ممثل الادعاء; النيابة العامة
judge | =judge; =judges; !Judge; magistrate | قاض; قاضي; القاضي; قاضية; قضاة
police-officer | police officer; policeman; policemen; police chief; sheriff | ضابط شرطة; ضباط الشرطة; رجال الشرطة; قائد الشرطة; شرطي
police | police | شرطة; الشرطة
journalist | journalist; =reporter; =reporters; =correspondent; =correspondents | صحفي; صحافي; صحفية; مراسل; مراسلة
teacher | teacher; schoolteacher | معلم; مدرس; معلمة
student | student; pupil; undergraduate | طلاب; تلميذ; تلاميذ; =طلبة; =الطلبة; =الطالب; =طالبا; =طالبة; طالب جامعي
doctor | physician; =doctors | طبيب; أطباء
resident | =residents; =resident; homeowner; local people; =villager; =villagers | سكان; السكان; أهالي; ساكن; قاطن
farmer | farmer | مزارعون; مزارعين; فلاح
owner | owner; proprietor | مالك; ملاك; مالكة; مالكو
investor | investor; shareholder | مستثمر; مساهمون; مستثمرون; مساهم; مساهمين
creditor | creditor; lender | دائن; دائنون; مقرض; مقرضون
customer | =customer; =customers; =client; =clients | عميل; عملاء; زبون; زبائن
worker | =worker; =workers; =labourer; =labourers; =laborer; =laborers | عمال; عاملون
operator | =operator; =operators | مشغل; مشغلة; مشغلون; مشغلو
trader | trader | متداول; متداولون; تاجر; تجار
broker | broker | وسطاء
billionaire | billionaire; millionaire; tycoon | ملياردير; مليونير; أثرياء
entrepreneur | entrepreneur; businessman; businesswoman; businessmen | رائد أعمال; رواد أعمال; رواد الأعمال; رجل أعمال; رجال الأعمال; سيدة أعمال
activist | activist; environmentalist; =campaigner; =campaigners | ناشط; ناشطة; نشطاء; ناشطون
hacker | hacker; cybercriminal | قرصان إلكتروني; قراصنة; مخترق; مخترقون; هاكر
suspect | =defendant; =defendants; =suspect; =suspects | مشتبه به; مشتبه بهم; مشتبه فيه; المشتبه به; المشتبه بهم; متهم; متهمون
victim | victim | ضحية; ضحايا
board | board of directors; =the board; board member | مجلس الإدارة; مجلس إدارة; مجلس إدارتها; عضو مجلس الإدارة; أعضاء مجلس الإدارة
successor | successor; predecessor | خلفا له; خلفا لـ; خلفت; خليفته; سلفه
author | =author; =authors; novelist | كاتب; كاتبة
miner | =miner; =miners; =cryptominer; =cryptominers; !Miner; !Miners | معدنون; معدنين; معدنو; =معدني; عمال التعدين; المعدن الواحد
`;

export function roleEntries(): SpelledEntry[] {
  return parseTable("person-role", "role", ROLE_TABLE);
}
