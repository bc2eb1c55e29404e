/** Concepts of law, government and crime. */

export const LAW_CONCEPTS = `
law | =law; =laws; legislation; =statute; =legal | قانون; قوانين; تشريع; تشريعات; قانوني; تشريعي
legalisation | legalize; legalise; legalization; legalisation; legal tender; legal status; decriminalize | تقنين; عملة قانونية; تشريع التعدين; إضفاء الشرعية; شرعنة; مناقصة قانونية; الوضع القانوني; إباحة
bill | draft law; =bill before; =bill would; draft bill; =the bill; proposed law; legislative bill; house bill; draft legislation | مشروع قانون; مشروع القانون; مشاريع قوانين; مسودة قانون; مشروعات قوانين; مشاريع القوانين; مسودة القانون
decree | =decree; executive order; presidential decree; =resolution; =edict; ordinance | مرسوم; مراسيم; أمر تنفيذي; قرار حكومي; قرار وزاري; مرسوم رئاسي; قرار رئاسي
fatwa | fatwa; religious ruling; sharia; =halal; =haram; islamic law | فتوى; فتاوى; حكم شرعي; الشريعة; شريعة إسلامية; حلال; حرام; الحكم الشرعي; دار الإفتاء
regulation | regulate; regulation; regulatory; regulator; =rules; compliance | تنظيم; لوائح; تنظيمي; لائحة; ضوابط; جهات تنظيمية; الجهات التنظيمية; قواعد تنظيمية; امتثال; هيئة تنظيمية; جهة رقابية
mica | Markets in Crypto-Assets; !MiCA; !MICA | لائحة أسواق الأصول المشفرة; أسواق الأصول المشفرة; =ميكا; لائحة ميكا; قانون ميكا
ban | =ban; =bans; =banned; =banning; prohibit; prohibition; =outlaw; =outlawed; =forbidden; =forbid; =forbids; forbade | حظر; حظرت; محظور; محظورة; منع; منعت; تحظر; يحظر; حظرها; يمنع; تمنع; ممنوع; تحريم; محرم
moratorium | moratorium; temporary ban; temporarily banned; temporarily ban; two-year ban; suspension of mining; four-month ban | حظر مؤقت; وقف مؤقت; تعليق مؤقت; تجميد مؤقت; إيقاف مؤقت; الحظر المؤقت; موراتوريوم; وقفا مؤقتا; حظرا مؤقتا; مؤقتا حظر; حظر لمدة; حظر موسمي; الحظر الموسمي
crackdown | crackdown; crack down; cracked down; cracking down; =clampdown | حملة أمنية; حملة; حملات; حملة قمع; إجراءات صارمة; تضييق; تشديد الإجراءات; تضييق الخناق; حملة صارمة; شن حملة; قمع
restriction | restriction; =restrict; =restricted; =limitation; =limitations; =curb; =curbs; =limits on | قيود; قيد على; تقييد; تقييدات; تقييد استخدام
sanction | =sanction; =sanctions; =sanctioned; embargo | عقوبات; عقوبات اقتصادية; العقوبات الغربية; عقوبات دولية; حصار اقتصادي
sanctions-evasion | evade sanctions; bypass sanctions; circumvent sanctions; sanctions evasion; evading sanctions; skirt sanctions; avoid sanctions; circumventing sanctions | الالتفاف على العقوبات; التهرب من العقوبات; التحايل على العقوبات; تجاوز العقوبات; التفاف على العقوبات; تفادي العقوبات
licence | licence; license; =licensed; =licensing; =licences; unlicensed | رخصة; رخص; ترخيص; تراخيص; مرخص; مرخصة; غير مرخص; غير مرخصة
accreditation | accreditation; accredited; =accredit | اعتماد رسمي; الحصول على اعتماد; اعتماد المجمعات; اعتماد مجمعات التعدين
permit | =permit; =permits; =authorised; =authorized; =authorization; =authorisation; =zoning; air permit; =permission | تصريح; تصاريح; إذن; أذون; تصريح هوائي; سماح; موافقة حكومية; تقسيم المناطق
approval | approval; =approved; =approve; =approves; green light | موافقة; وافقت; وافق; اعتماد; موافقات; مصادقة; =أقرت
rejection | =rejected; =reject; rejection; =denied; =denial; =refused; =refuse; =turned down | رفض; رفضت; يرفض; ترفض
registration | =register; =registered; registration; registry | تسجيل; سجل لدى; مسجلة; سجلات
tax | =tax; =taxes; taxation; =taxed; excise; levy; =levies; taxpayer | ضريبة; ضرائب; ضريبي; جباية; ضريبة انتقائية; دافعو الضرائب
surcharge | surcharge; tax rate; tax per kilowatt | رسوم إضافية; رسم إضافي; معدل الضريبة; نسبة الضريبة; ضريبة قدرها
tax-evasion | tax evasion; tax fraud; tax dodging; evade taxes | تهرب ضريبي; التهرب الضريبي; التهرب من الضرائب
fine | =fined; =fines; a fine; fine of; monetary penalty; civil penalty; fines of; fined up | غرامة; غرامات; مخالفة مالية; تغريم; غرمت; مخالفات; جزاء مالي
penalty | penalty; =penalties; punishment; =punished; =punishable; =punish | عقوبة; عقوبات قانونية; معاقبة; يعاقب; جزاء; جزاءات; عقوبتها; العقوبة
prison | prison; =jail; =jailed; imprisonment; =prisons; incarceration; =sentenced; years in prison; behind bars; =inmates | سجن; سجون; حبس; بالسجن; سجين; سجناء; حكم بالسجن; خلف القضبان; السجن لمدة
arrest | =arrest; =arrested; =arrests; =detained; =detain; detention; =custody; =apprehended; =detainees | اعتقال; اعتقالات; اعتقل; اعتقلت; توقيف; ألقي القبض; إلقاء القبض; القبض على; احتجاز; ألقت القبض; ضبط متهمين; موقوف; أوقفت الشرطة; القبض; محتجز; معتقل; معتقلين; توقيفهم; ألقت الشرطة القبض; حراسة قضائية; احتجز; احتجزت; أوقف شخصا
seizure | seizure; =seize; =seized; =seizes; confiscation; =confiscated; =confiscate; =impounded | مصادرة; صودرت; ضبط; ضبطت; ضبطيات; حجز; مضبوطات; صودر; تم ضبط; ضبطها; =صادرت
raid | =raid; =raids; =raided; =raiding; police operation; sting operation; searched the | مداهمة; مداهمات; داهمت; تفتيش; حملة تفتيش; داهم; حملة تفتيشية; دهم
shutdown | shut down; shut-down; =closure; =closed down; shuttered; =shutting down; ceased operations; cease operations; =closing; =shut | إغلاق; إغلاقات; أغلقت; أغلق; غلق; إيقاف التشغيل; توقف العمليات; توقف عن العمل; إيقاف عمليات; إيقاف تشغيل; إيقاف
halt | =halt; =halted; =suspended; =suspend; suspension; =suspends; =paused; =pause; stop mining; =stopped | توقف; إيقاف مؤقت للعمل; وقف; علقت; أوقفت; أوقف; توقفت; يوقف; وقف العمليات; =تعليق; =التعليق
resume | =resume; =resumed; resumption; =restart; =restarted; =reopened; =reopen | استئناف; استأنفت; إعادة تشغيل; إعادة فتح; تستأنف; استأنف
court | =court; =courts; =tribunal; supreme court; appeals court; high court | محكمة; محاكم; قضائي; القضاء; محكمة عليا; المحكمة العليا
ruling | =ruling; =ruled; =verdict; judgment; judgement; court order; injunction; =acquitted | حكم قضائي; حكم المحكمة; أمر قضائي; قضت; قضت المحكمة; حكمت المحكمة; حكما; قرار المحكمة; أحكام; أصدرت المحكمة
lawsuit | lawsuit; =sued; =sue; =suing; litigation; =plaintiff; =plaintiffs; class action; legal action; legal challenge; legal case | دعوى; دعاوى; دعوى قضائية; مقاضاة; رفع دعوى; رفعت دعوى; قضية قانونية; دعوى جماعية; دعاوى قضائية; تقاض; نزاع قضائي; الدعوى
trial | =trial; =trials; court hearing; =prosecution; =prosecuted | محاكمة; محاكمات; جلسة المحكمة; مقاضاتهم; ملاحقة قضائية
settlement | legal settlement; =settled the; =settlement | تسوية; تسوية قانونية; تسويات
charge | criminal charges; =charged with; =indicted; indictment; =accused; accusation; =allegations; =alleged | تهمة; تهم; لائحة اتهام; اتهام; اتهامات; وجهت إليه; اتهم; متهما; اتهمت; وجهت تهمة; مزاعم
investigation | investigation; investigate; =probe; =inquiry; =investigators | تحقيقات; تحريات; تحقق السلطات; محققون; =التحقيق; =تحقيقا; تحقيق في; فتح تحقيق; يحقق في
crime | =crime; =crimes; criminal; =felony; =gang; organised crime; organized crime | جريمة; جرائم; جنائي; إجرامي; جناية; عصابة; عصابات; جريمة منظمة; الجريمة المنظمة
fraud | =fraud; fraudulent; =scam; =scams; ponzi; pyramid scheme; =scammers; swindle; =scammed | احتيال; نصب; خداع; مخطط بونزي; مخططات بونزي; احتيالي; تحايل; مخطط احتيالي; النصب والاحتيال; مخطط هرمي
money-laundering | money-laundering; =laundering; launder money; =laundered | غسل الأموال; غسيل الأموال; غسيل أموال; تبييض الأموال; غسل أموال; تبييض أموال
terror-financing | terrorist financing; terror financing; terrorism | إرهاب; تمويل الإرهاب; إرهابي
corruption | corruption; =bribe; =bribes; bribery; =corrupt; embezzle; embezzlement | فساد; رشوة; رشاوى; اختلاس; فاسد; اختلاسات
theft | =theft; =thefts; =stolen; =stole; =steal; =stealing; =heist; =thieves; robbery; burglary; =robbed | سرقة; سرقات; مسروق; مسروقة; سرق; سرقوا; سطو; لص; لصوص; سلب; سرقت; مسروقات
smuggling | smuggle; smuggling; smuggled; smuggler; contraband | تهريب; مهرب; مهربة; مهربين; هربت; تهريبها
lobbying | lobby; lobbying; lobbyist | جماعات ضغط; لوبي; جماعة ضغط; ممارسة ضغوط
petition | =petition; =petitions | عريضة; عرائض; التماس
complaint | complaint; =complained; =complain; =complaining | شكوى; شكاوى; اشتكى; يشتكي; تذمر; اشتكوا
protest | =protest; =protests; =protested; =protesters; =protestors; =protesting; =demonstration; demonstrators; =unrest; =riots; uprising; =rally against; =rallies | احتجاج; احتجاجات; مظاهرة; مظاهرات; تظاهرة; تظاهرات; اضطرابات; محتج; محتجون; أعمال شغب; احتجاجي; متظاهرون; متظاهرين; انتفاضة
strike | labour strike; labor strike; workers' strike; on strike | إضراب; إضرابات
government | =government; governmental; =authorities; =administration; state-run; =governments | حكومة; حكومي; سلطات; السلطات; حكومات
state-owned | state-owned; government-owned; =nationalized; =nationalised; =nationalisation; =nationalization | مملوكة للدولة; المملوكة للدولة; تأميم; شركة حكومية; شركة مملوكة للدولة
police-force | =task force; security forces; national guard; =army; =military; =troops | قوات الأمن; القوات الأمنية; جيش; عسكري; قوات مسلحة; الجيش; أجهزة الأمن; الأجهزة الأمنية; رجال الأمن
election | =election; =elections; electoral; =elected; referendum; voters | انتخاب; انتخابات; انتخابي; استفتاء; ناخبون
vote | =vote; =votes; =voted; voting; =ballot; =abstentions | تصويت; صوت لصالح; صوتت; =أصوات; =الأصوات
resignation | resignation; =resign; =resigned; =resigns; step down; stepped down; stepping down; =steps down | استقالة; استقال; استقالت; يستقيل; استقالات; تنحي; تنحى
appointment | =appointed; appointment; =appoints; =named as; =appoint; =promoted to | تعيين; عين رئيسا; تعيينات; عينت; تعيينه; عين في منصب
dismissal | =dismissed; =sacked; =ousted; dismissal | أقيل; إعفاء من منصبه; أقال; إقالته
war | =war; =wars; invasion; =conflict; =warfare; armed conflict; =fighting | حرب; حروب; غزو; صراع; نزاع مسلح; اقتتال; الحرب
airstrike | air-strike; missile strike; =bombing; =bombed; missile; =drone; =drones; =shelling | غارة جوية; غارات جوية; ضربة جوية; ضربات جوية; قصف; صاروخ; صواريخ; طائرة مسيرة; طائرات مسيرة; مسيرات
emergency | emergency; state of emergency; =emergencies | طوارئ; حالة طوارئ; حالة الطوارئ; طارئ; طارئة; حالة طارئة
pandemic | pandemic; !COVID; coronavirus; covid | جائحة; كورونا; كوفيد; وباء
security | national security; security threat; security risk; espionage; =spying | أمن قومي; الأمن القومي; أمن وطني; الأمن الوطني; تهديد أمني; تجسس; مخاطر أمنية
ownership | =owned; ownership; =owns; =stake; =stakes; =co-owned | ملكية; يملك; تملك; مملوك; مملوكة; امتلاك; تمتلك; يمتلك; ملكيات
privacy | privacy; anonymity; anonymous | خصوصية; سرية هوية; إخفاء الهوية; مجهولة الهوية
patent | =patent; =patents; intellectual property | براءة اختراع; براءات اختراع; ملكية فكرية; الملكية الفكرية
audit | =audit; =audits; =audited; inspection; inspector; =inspected | تدقيق; مراجعة الحسابات; معاينة; فحص; مفتش; مفتشون; مفتشين
`;
