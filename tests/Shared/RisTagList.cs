namespace TypedCorpus.Tests;

/// <summary>
/// The published tags and types of RIS, as a table: "RIS Format Specifications" of Reference Manager (2001) and EndNote (2011).
/// It is taken from there, not from our writer.
/// </summary>
internal static class RisTagList
{
    private static readonly HashSet<string> Tags = Words("""
        TY ID T1 TI CT BT T2 T3 A1 AU A2 ED A3 A4 Y1 PY DA N1 AB N2 KW RP SP EP JF JO JA J1 J2 VL IS CP CY PB U1 U2 U3 U4 U5 AD SN AV
        M1 M2 M3 UR L1 L2 L3 L4 ER AN C1 C2 C3 C4 C5 C6 C7 C8 CA CN DB DO DP ET LA LB NV OP RI RN SE ST SV TA TT WT WV Y2
        """);

    private static readonly HashSet<string> Types = Words("""
        ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE DICT EBOOK ECHAP EDBOOK EJOUR
        ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR ICOMM INPR JFULL JOUR LEGAL MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS PAMP PAT PCOMM
        RPRT SER SLIDE SOUND STAND STAT STD THES UNBILL UNPB UNPD VIDEO WEB
        """);

    private static readonly HashSet<string> Once = Words("TY ID TI PY DA T2 VL IS SP EP PB DO LA AB ER");

    /// <summary>The violations of the specifications in a file of records.</summary>
    public static IEnumerable<string> Violations(string text)
    {
        string[] lines = text.Split("\r\n");
        if (lines[^1].Length > 0 || text.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']) >= 0)
            yield return "a line does not end in CR and LF";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in lines[..^1])
        {
            string tag = line.Length < 2 ? "" : line[..2];
            if (!Tags.Contains(tag) || line.Length < 6 || line[2..6] != "  - ")
                yield return $"no tag: {line}";
            else if (tag == "TY" && (seen.Count > 0 || !Types.Contains(line[6..])))
                yield return $"no type, or one within a record: {line}";
            else if (tag != "TY" && seen.Count == 0)
                yield return $"outside a record: {line}";
            else if (!seen.Add(tag) && Once.Contains(tag))
                yield return $"twice: {line}";
            else if (tag == "ER" ? line.Length > 6 : string.IsNullOrWhiteSpace(line[6..]))
                yield return $"empty, or not: {line}";
            else if (tag == "DA" && line[6..].Count(c => c == '/') != 3)
                yield return $"no date: {line}";
            if (tag == "ER")
                seen.Clear();
        }

        if (seen.Count > 0)
            yield return "a record is not ended";
    }

    private static HashSet<string> Words(string text) =>
        new(text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
