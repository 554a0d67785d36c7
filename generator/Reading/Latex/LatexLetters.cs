namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The letters that have a command of their own: of the Latin alphabets of Europe, Africa and Vietnam.</summary>
internal static class LatexLetters
{
    public static readonly LatexTable Table = new(
        "AA=Å ABREVE=Ă ACIRCUMFLEX=Â AE=Æ Abreve=Ă Acircumflex=Â DH=Ð DJ=Đ Dbar=Đ Dstroke=Đ ECIRCUMFLEX=Ê ESH=Ʃ Ecircumflex=Ê "
        + "Hstroke=Ħ IJ=Ĳ L=Ł NG=Ŋ O=Ø OCIRCUMFLEX=Ô OE=Œ OHORN=Ơ Ocircumflex=Ô Ohorn=Ơ SS=ẞ TH=Þ Thorn=Þ Tstroke=Ŧ UHORN=Ư "
        + "Uhorn=Ư aa=å abreve=ă acircumflex=â ae=æ dbar=đ dh=ð dj=đ dstroke=đ ecircumflex=ê hstroke=ħ hv=ƕ i=ı ij=ĳ j=ȷ kra=ĸ "
        + "l=ł ng=ŋ o=ø ocircumflex=ô oe=œ ohorn=ơ ss=ß th=þ tstroke=ŧ uhorn=ư ");
}
