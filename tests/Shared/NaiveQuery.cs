using TypedCorpus.Text;

namespace TypedCorpus.Tests;

/// <summary>A query as a tree, from which its text is written.</summary>
internal abstract record Ask
{
    /// <summary>Whether a paper may lack it where words may be missing.</summary>
    public virtual bool IsWord => false;

    /// <summary>The parts whose papers it finds if all parts have to match.</summary>
    public virtual IEnumerable<Ask> Parts => [this];

    /// <summary>The text as an item of a query.</summary>
    public abstract string Item { get; }

    /// <summary>The text as a whole query.</summary>
    public virtual string Query => Item;

    public sealed override string ToString() => Query;
}

/// <summary>A word or a prefix, in a field if it is named.</summary>
internal sealed record AskWord(string Field, string Word, bool IsPrefix) : Ask
{
    public override bool IsWord => Field is "" or "title:";

    public override string Item => $"{Field}{Word}{(IsPrefix ? "*" : "")}";
}

/// <summary>A phrase.</summary>
internal sealed record AskPhrase(string Field, string[] Words, int Slop) : Ask
{
    public override bool IsWord => Field is "" or "title:";

    public override string Item => $"{Field}\"{string.Join(' ', Words)}\"{(Slop > 0 ? $"~{Slop}" : "")}";
}

/// <summary>A value, with its meaning.</summary>
internal sealed record AskValue(string Text, Func<Paper, bool> Has) : Ask
{
    public override string Item => Text;
}

internal sealed record AskNot(Ask What, bool ByWord) : Ask
{
    public override string Item => (ByWord ? "NOT " : "-") + What.Item;
}

internal sealed record AskAll(Ask[] All, bool ByWord) : Ask
{
    public override IEnumerable<Ask> Parts => All.SelectMany(part => part.Parts);

    public override string Item => $"({Query})";

    public override string Query => string.Join(ByWord ? " AND " : " ", All.Select(part => part.Item));
}

internal sealed record AskAny(Ask[] Any, bool ByWord) : Ask
{
    public override IEnumerable<Ask> Parts => Any.Length == 1 ? Any[0].Parts : [this];

    public override string Item => $"({Query})";

    // What must all match needs no parentheses, since it binds more.
    public override string Query => string.Join(ByWord ? " OR " : "|", Any.Select(part => part is AskAll ? part.Query : part.Item));
}

/// <summary>Queries by their definition: every paper is asked whether it matches, and scored for every part that it matches.</summary>
internal sealed class NaiveQuery(PaperCorpus corpus)
{
    private readonly NaiveSearch _scores = new(corpus);
    private readonly Texts[] _papers = [.. corpus.Select(paper => new Texts(paper))];
    private readonly Dictionary<AskWord, int> _papersWithWord = [];

    /// <summary>Finds all papers that match with their integer scores, the best first.</summary>
    /// <param name="ask">The query.</param>
    /// <param name="any">Whether of words side by side one is enough.</param>
    public List<(int Paper, int Score)> Find(Ask ask, bool any) =>
    [
        .. Enumerable.Range(0, corpus.Count)
            .Where(paper => FindsAny(ask) && Matches(ask, paper, any))
            .Select(paper => (Paper: paper, Score: Score(ask, paper, any)))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Paper),
    ];

    private static bool FindsAny(Ask ask) => ask switch
    {
        AskNot => false,
        AskAll all => all.All.Any(FindsAny),
        AskAny any => any.Any.Any(FindsAny),
        _ => true,
    };

    private bool Matches(Ask ask, int paper, bool any) => ask switch
    {
        AskWord word => Count(word, paper) is not (0, 0),
        AskPhrase phrase => any && phrase.IsWord
            ? WordsOf(phrase).Any(word => Matches(word, paper, any))
            : Has(phrase, _papers[paper]),
        AskValue value => value.Has(corpus[paper]),
        AskNot not => !Matches(not.What, paper, any: false),
        AskAny choice => choice.Any.Any(one => Matches(one, paper, any)),
        AskAll all => MatchesAll([.. all.Parts], paper, any),
        _ => throw new InvalidOperationException(),
    };

    private bool MatchesAll(Ask[] parts, int paper, bool any)
    {
        if (!any)
            return parts.All(part => Matches(part, paper, any));
        Ask[] words = [.. parts.Where(part => part.IsWord)];
        return parts.Where(part => !part.IsWord).All(part => Matches(part, paper, any))
            && (words.Length == 0 || words.Any(word => Matches(word, paper, any)));
    }

    private int Score(Ask ask, int paper, bool any) => ask switch
    {
        AskWord word => Score(word, paper),
        AskPhrase phrase => (any && phrase.IsWord) || Has(phrase, _papers[paper]) ? WordsOf(phrase).Sum(word => Score(word, paper)) : 0,
        AskAll all => Matches(all, paper, any) ? all.Parts.Sum(part => Score(part, paper, any)) : 0,
        AskAny choice => choice.Any.Sum(one => Score(one, paper, any)),
        _ => 0,
    };

    private int Score(AskWord word, int paper)
    {
        (int inTitle, int inAbstract) = Count(word, paper);
        if (inTitle + inAbstract == 0)
            return 0;
        AskWord anywhere = word with { Field = "" };
        if (!_papersWithWord.TryGetValue(anywhere, out int papers))
            _papersWithWord[anywhere] = papers = Enumerable.Range(0, corpus.Count).Count(other => Count(anywhere, other) is not (0, 0));
        return _scores.Score(paper, inTitle, inAbstract, papers);
    }

    /// <summary>How often a paper has a word in its title and in its other texts, as far as its field is asked for.</summary>
    private (int Title, int Abstract) Count(AskWord word, int paper)
    {
        Texts texts = _papers[paper];
        int CountIn(string field) => word.Field == "" || word.Field == field ? texts.Terms[field].Count(term => IsMeant(word, term)) : 0;
        return (CountIn("title:"), CountIn("abstract:") + CountIn("author:") + CountIn("venue:"));
    }

    private static bool IsMeant(AskWord word, string term)
    {
        string own = NaiveSearch.TermOf(word.Word);
        if (!word.IsPrefix)
            return term == own;

        string form = FormOf(word.Word);
        bool isLonger = term.StartsWith(form, StringComparison.Ordinal);
        bool isShorter = form.StartsWith(term, StringComparison.Ordinal);
        // The term of the word itself, if stemming gave it another ending.
        bool isOther = !own.StartsWith(form, StringComparison.Ordinal) && !form.StartsWith(own, StringComparison.Ordinal);
        return isLonger || (isShorter && term.Length >= 4 && form.Length - term.Length <= 3) || (isOther && term == own);
    }

    private static IEnumerable<AskWord> WordsOf(AskPhrase phrase) => phrase.Words.Select(word => new AskWord(phrase.Field, word, false));

    private static bool Has(AskPhrase phrase, Texts texts)
    {
        string[] words = [.. phrase.Words.Select(FormOf)];
        bool IsIn(string field, string text) =>
            (phrase.Field == "" || phrase.Field == field) && HasInOrder(FormsOf(text), words, phrase.Slop);
        return IsIn("title:", texts.Title)
            || IsIn("abstract:", texts.Abstract)
            || IsIn("venue:", texts.Venue)
            || (phrase.Field is "" or "author:" && texts.Authors.Any(name => !words.Except(name.SelectMany(FormsOf)).Any()));
    }

    /// <summary>Whether words follow one another, with others between them.</summary>
    private static bool HasInOrder(string[] text, string[] words, int slop)
    {
        for (int start = 0; start < text.Length; start++)
        {
            for (int end = start + words.Length; end <= Math.Min(text.Length, start + words.Length + slop); end++)
            {
                if (text[start] == words[0] && IsSubsequence(words, text[start..end]))
                    return true;
            }
        }

        return false;
    }

    private static bool IsSubsequence(string[] words, string[] text)
    {
        int next = 0;
        foreach (string word in text)
            next += next < words.Length && word == words[next] ? 1 : 0;
        return next == words.Length;
    }

    private static string FormOf(string word) => FormsOf(word).Single();

    private static string[] FormsOf(string text)
    {
        var forms = new List<string>();
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            int length = TermAnalyzer.Fold(text.AsSpan(token.Start, token.Length), form);
            if (token.Kind == TokenKind.Part)
                forms.Add(form[..length].ToString());
        }

        return [.. forms];
    }

    /// <summary>The texts of a paper; each author as family and given names.</summary>
    private sealed class Texts(Paper paper)
    {
        public string Title { get; } = paper.Title;

        public string Abstract { get; } = paper.Abstract ?? "";

        public string Venue { get; } = paper.Venue ?? "";

        public string[][] Authors { get; } = [.. paper.Authors.Select(author => (string[])[author.Family, author.Given ?? ""])];

        public Dictionary<string, string[]> Terms { get; } = new(StringComparer.Ordinal)
        {
            ["title:"] = TermsOf([paper.Title]),
            ["abstract:"] = TermsOf([paper.Abstract ?? ""]),
            ["author:"] = TermsOf(paper.Authors.SelectMany(author => (string[])[author.Family, author.Given ?? ""])),
            ["venue:"] = TermsOf([paper.Venue ?? ""]),
        };

        private static string[] TermsOf(IEnumerable<string> texts) => [.. texts.SelectMany(NaiveSearch.Terms).Select(term => term.Term)];
    }
}
