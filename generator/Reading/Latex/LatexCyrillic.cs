namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The letters of the Cyrillic encodings.</summary>
internal static class LatexCyrillic
{
    public static readonly LatexTable Table = new(
        "CYRA=А CYRABHCH=Ҽ CYRABHCHDSC=Ҿ CYRABHDZE=Ӡ CYRABHHA=Ҩ CYRAE=Ӕ CYRB=Б CYRBYUS=Ѫ CYRC=Ц CYRCH=Ч CYRCHLDSC=Ӌ "
        + "CYRCHRDSC=Ҷ CYRCHVCRS=Ҹ CYRD=Д CYRDJE=Ђ CYRDZE=Ѕ CYRDZHE=Џ CYRE=Е CYREREV=Э CYRERY=Ы CYRF=Ф CYRFITA=Ѳ CYRG=Г "
        + "CYRGDSC=Ӷ CYRGDSCHCRS=Ӻ CYRGHCRS=Ғ CYRGHK=Ҕ CYRGUP=Ґ CYRH=Х CYRHDSC=Ҳ CYRHHCRS=Ӿ CYRHHK=Ӽ CYRHRDSN=Ъ CYRI=И CYRIE=Є "
        + "CYRII=І CYRIOTBYUS=Ѭ CYRIOTE=Ѥ CYRIOTLYUS=Ѩ CYRISHRT=Й CYRIZH=Ѵ CYRJE=Ј CYRK=К CYRKBEAK=Ҡ CYRKDSC=Қ CYRKHCRS=Ҟ "
        + "CYRKHK=Ӄ CYRKOPPA=Ҁ CYRKSI=Ѯ CYRKVCRS=Ҝ CYRL=Л CYRLDSC=Ӆ CYRLJE=Љ CYRLYUS=Ѧ CYRM=М CYRMDSC=Ӎ CYRN=Н CYRNDSC=Ң CYRNG=Ҥ "
        + "CYRNHK=Ӈ CYRNJE=Њ CYRO=О CYROMEGA=Ѡ CYROMEGARND=Ѻ CYROMEGATITLO=Ѽ CYROT=Ѿ CYROTLD=Ө CYRP=П CYRPHK=Ҧ CYRPSI=Ѱ CYRR=Р "
        + "CYRRTICK=Ҏ CYRS=С CYRSCHWA=Ә CYRSDSC=Ҫ CYRSEMISFTSN=Ҍ CYRSFTSN=Ь CYRSH=Ш CYRSHCH=Щ CYRSHHA=Һ CYRT=Т CYRTDSC=Ҭ "
        + "CYRTETSE=Ҵ CYRTSHE=Ћ CYRU=У CYRUK=Ѹ CYRUSHRT=Ў CYRV=В CYRY=Ү CYRYA=Я CYRYAT=Ѣ CYRYHCRS=Ұ CYRYI=Ї CYRYO=Ё CYRYU=Ю "
        + "CYRZ=З CYRZDSC=Ҙ CYRZH=Ж CYRZHDSC=Җ CYRpalochka=Ӏ cyra=а cyrabhch=ҽ cyrabhchdsc=ҿ cyrabhdze=ӡ cyrabhha=ҩ cyrae=ӕ "
        + "cyrb=б cyrbyus=ѫ cyrc=ц cyrch=ч cyrchldsc=ӌ cyrchrdsc=ҷ cyrchvcrs=ҹ cyrd=д cyrdje=ђ cyrdze=ѕ cyrdzhe=џ cyre=е "
        + "cyrerev=э cyrery=ы cyrf=ф cyrfita=ѳ cyrg=г cyrgdsc=ӷ cyrgdschcrs=ӻ cyrghcrs=ғ cyrghk=ҕ cyrgup=ґ cyrh=х cyrhdsc=ҳ "
        + "cyrhhcrs=ӿ cyrhhk=ӽ cyrhrdsn=ъ cyri=и cyrie=є cyrii=і cyriotbyus=ѭ cyriote=ѥ cyriotlyus=ѩ cyrishrt=й cyrizh=ѵ cyrje=ј "
        + "cyrk=к cyrkbeak=ҡ cyrkdsc=қ cyrkhcrs=ҟ cyrkhk=ӄ cyrkoppa=ҁ cyrksi=ѯ cyrkvcrs=ҝ cyrl=л cyrldsc=ӆ cyrlje=љ cyrlyus=ѧ "
        + "cyrm=м cyrmdsc=ӎ cyrn=н cyrndsc=ң cyrng=ҥ cyrnhk=ӈ cyrnje=њ cyro=о cyromega=ѡ cyromegarnd=ѻ cyromegatitlo=ѽ cyrot=ѿ "
        + "cyrotld=ө cyrp=п cyrphk=ҧ cyrpsi=ѱ cyrr=р cyrrtick=ҏ cyrs=с cyrschwa=ә cyrsdsc=ҫ cyrsemisftsn=ҍ cyrsftsn=ь cyrsh=ш "
        + "cyrshch=щ cyrshha=һ cyrt=т cyrtdsc=ҭ cyrtetse=ҵ cyrtshe=ћ cyru=у cyruk=ѹ cyrushrt=ў cyrv=в cyry=ү cyrya=я cyryat=ѣ "
        + "cyryhcrs=ұ cyryi=ї cyryo=ё cyryu=ю cyrz=з cyrzdsc=ҙ cyrzh=ж cyrzhdsc=җ texthardsign=ъ textsoftsign=ь ");
}
