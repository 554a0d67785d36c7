namespace TypedCorpus.Tests.Fuzzing;

/// <content>Tagged text.</content>
internal static partial class FormatSamples
{
    private const string RefWorks = """
        RT Journal Article
        ID 7
        A1 Quill,Mara B.
        T1 Gates of the river
        JF Journal of Gates
        YR 2019
        FD Mar 12
        SP 1
        OP 9
        AB They open, see https://github.com/a/b
        and close.
        K1 gates
        DO 10.1/x
        UL https://a.org/x

        RT Book, Whole
        A1 Bel,Ada
        T1 Locks
        """;

    private const string Ovid = """
        <1>
        UI  - 12345678
        TI  - Gates of the
              river.
        AU  - Quill MB
        FA  - Quill, Mara B
        SO  - Journal of Gates. 22(3):101-19, 2019 Mar.
        AB  - They open.
        MH  - *Gates
        DO  - 10.1/x

        <2>
        TI  - Locks.
        """;

    private const string Ris = """
        TY  - CONF
        ID  - v
        AU  - Vaswani, Ashish
        A1  - Shazeer, Noam, Jr.
        TI  - Attention Is All You Need
        T2  - NIPS
        PY  - 2017/12/04/x
        AB  - The models are recurrent.
          And go on here, see https://github.com/a/b
        KW  - attention
        SP  - 1
        EP  - 9
        DO  - 10.1/x
        UR  - https://a.org/x
        ER  - 

        TY  - JOUR
        T1  - Two
        Y1  - 2001
        ER  - 
        """;

    private const string Medline = """
        PMID- 31234567
        OWN - NLM
        IS  - 1234-5678 (Print)
        VI  - 12
        IP  - 3
        DP  - 2019 Mar-Apr
        TI  - Gates of the river, and how
              they open.
        PG  - 345-9
        LID - 10.5072/gates.1 [doi]
        AB  - BACKGROUND: Gates open. See https://github.com/a/b
              and go on.
        FAU - Quill, Mara B
        AU  - Quill MB
        CN  - The Gate Study Group
        LA  - eng
        PT  - Journal Article
        TA  - J Gates
        JT  - Journal of Gates
        MH  - *Rivers
        OT  - gates

        PMID- 2
        TI  - Two
        """;

    private const string WebOfScience = """
        FN Clarivate Analytics Web of Science
        VR 1.0
        PT J
        AU Quill, M
           Bel, A
        AF Quill, Mara
           Bel, Ada
        TI Gates of the river,
           and how they open
        SO JOURNAL OF GATES
        DE gates; rivers
        AB They open. See https://github.com/a/b
        PD MAR 15
        PY 2019
        VL 12
        BP 345
        EP 349
        DI 10.5072/gates.1
        UT WOS:000000000000001
        ER

        PT S
        TI Two
        ER

        EF
        """;

    private const string EndNote = """
        %0 Journal Article
        %A Quill, Mara
        %A Gate Group,
        %T Gates of the river
        %J Journal of Gates
        %D 2019
        %8 March 15, 2019
        %V 12
        %N 3
        %P 345-349
        %R 10.5072/gates.1
        %X They open.

        And close, see https://github.com/a/b
        %@ 1234-5678
        %[ 2024-01-15
        %U https://a.org/x

        %0 Book
        %T Two
        """;
}
