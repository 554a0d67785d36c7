using TypedCorpus.Orleans.Steps;
using TypedCorpus.Search;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Text;

namespace TypedCorpus.Orleans.Queries;

/// <summary>What is known of the words of a query: each answer may lead to further questions.</summary>
internal sealed class WordPlan
{
    private readonly ClusterQuery _query;
    private readonly ParsedQuery _parsed = new();
    private readonly Dictionary<string, WordAnswer> _answers = new(StringComparer.Ordinal);
    private readonly List<WordQuestion> _open = [];

    public WordPlan(ClusterQuery query)
    {
        _query = query;
        QueryParser.Parse(query.Text, query.AsYouType, _parsed);
    }

    /// <summary>The shards that have not answered.</summary>
    public HashSet<int> MissingShards { get; } = [];

    /// <summary>The words with what is known of them, once there are no more questions.</summary>
    public PlannedWord[] Words => [.. WordsOfQuery().Select(word => Plan(word)!).DistinctBy(word => word.Word)];

    /// <summary>The questions whose answers are not known; none when all is known.</summary>
    public IReadOnlyList<WordQuestion> FindQuestions()
    {
        _open.Clear();
        foreach (QueryWordUse word in WordsOfQuery())
        {
            if (Plan(word) is { Near.Length: > 0, Edits: > 0 } planned)
                AskForms(word, planned);
        }

        return [.. _open.DistinctBy(question => question.Key)];
    }

    public void Add(WordQuestion question, WordAnswer answer) => _answers[question.Key] = answer;

    /// <summary>The words that no paper has, with those that stand for them.</summary>
    public IReadOnlyList<SearchCorrection> FindCorrections() => Suggest().List(_query.Text, _parsed, FillCorrections());

    /// <summary>The query with these words replaced; null if there are none.</summary>
    public string? FindSuggestion() => Suggest().For(_query.Text, _parsed, FillCorrections());

    private SpellingSuggestion Suggest() => new([], NearestForm);

    private Corrections FillCorrections()
    {
        var corrections = new Corrections();
        corrections.Start(_parsed, number: -1);
        OutsideWords words = PlannedWord.Put(Words);
        for (int word = 0; word < _parsed.WordCount; word++)
            words[word].CopyNearTo(corrections.Fill(word));
        return corrections;
    }

    /// <summary>What is known of a word; null if a question is open.</summary>
    private PlannedWord? Plan(in QueryWordUse word) => word.IsPrefix ? PlanPrefix(word) : PlanTerm(word);

    private PlannedWord? PlanTerm(in QueryWordUse word)
    {
        if (Ask(new() { Kind = WordQuestionKind.Term, Term = word.Term }) is not { } known)
            return null;
        return known.Papers > 0 || !word.MayCorrect ? new() { Word = word.Number, Papers = known.Papers } : PlanNear(word);
    }

    private PlannedWord? PlanPrefix(in QueryWordUse word)
    {
        if (Ask(new() { Kind = WordQuestionKind.Prefix, Form = word.Form, Term = word.Term }) is not { } known)
            return null;
        if (known.Terms == 0 && word.MayCorrect)
            return PlanNear(word);
        if (known.Terms <= PrefixUnion.MaxTerms)
            return new() { Word = word.Number, Papers = known.Papers, ShorterTerms = known.ShorterTerms };
        if (Ask(new() { Kind = WordQuestionKind.FirstTerms, Form = word.Form }) is not { } first)
            return null;
        int count = first.FirstTerms.Length;
        byte[] last = count == PrefixUnion.MaxTerms ? first.FirstTerms[^1] : [];
        uint shorter = SetPrefixes.FirstOf(known.ShorterTerms, PrefixUnion.MaxTerms - count);
        WordAnswer? cut = Ask(new()
        {
            Kind = WordQuestionKind.CutPrefix,
            Form = word.Form,
            Term = word.Term,
            LastTerm = last,
            ShorterTerms = shorter,
        });
        return cut is null ? null : new() { Word = word.Number, Papers = cut.Papers, LastTerm = last, ShorterTerms = shorter };
    }

    private PlannedWord? PlanNear(in QueryWordUse word)
    {
        if (Ask(new() { Kind = WordQuestionKind.Near, Form = word.Form, IsPrefix = word.IsPrefix }) is not { } near)
            return null;
        if (near.Near.Length == 0)
            return new() { Word = word.Number };
        WordAnswer? papers = Ask(new()
        {
            Kind = WordQuestionKind.PapersOfNear,
            Near = Array.ConvertAll(near.Near, each => each.Term),
            Edits = near.Edits,
        });
        return papers is null ? null : new() { Word = word.Number, Near = near.Near, Edits = near.Edits, PapersOfNear = papers.Papers };
    }

    private void AskForms(in QueryWordUse word, PlannedWord planned)
    {
        var near = new NearTerms();
        foreach (NearWord each in planned.Near)
            near.Add(each.Term, new(each.Papers, 0, 0), planned.Edits);
        foreach (int place in SpellingSuggestion.MostFrequentOf(near))
            Ask(FormsOf(near[place], word.Form, word.IsPrefix, planned.Edits));
    }

    private static WordQuestion FormsOf(ReadOnlySpan<char> term, ReadOnlySpan<char> form, bool isPrefix, int edits) => new()
    {
        Kind = WordQuestionKind.Forms,
        Term = term.ToString(),
        Form = form.ToString(),
        IsPrefix = isPrefix,
        Edits = edits,
    };

    /// <summary>The nearest of the forms that the first papers have, as one corpus of all reads them.</summary>
    private string NearestForm(ReadOnlySpan<char> term, ReadOnlySpan<char> form, bool isPrefix)
    {
        string word = term.ToString();
        int least = int.MaxValue;
        string text = form.ToString();
        int edits = Words.First(each => each.Near.Any(near => near.Term == word) && FormOf(each) == text).Edits;
        WordAnswer known = _answers.GetValueOrDefault(FormsOf(term, form, isPrefix, edits).Key) ?? new();
        foreach (FormOfTerm next in known.Forms.Take(SpellingSuggestion.MaxPapers))
        {
            if (least <= edits)
                break;
            if (next.Distance < least)
                (word, least) = (next.Word, next.Distance);
        }

        return word;
    }

    private string FormOf(PlannedWord word) => _parsed.Form(word.Word).ToString();

    private WordAnswer? Ask(WordQuestion question)
    {
        if (_answers.TryGetValue(question.Key, out WordAnswer? answer))
            return answer;
        _open.Add(question);
        return null;
    }

    private List<QueryWordUse> WordsOfQuery()
    {
        var words = new List<QueryWordUse>();
        Span<char> buffer = stackalloc char[TermAnalyzer.MaxLength];
        for (int i = 0; i < _parsed.ClauseCount; i++)
        {
            ref readonly Clause clause = ref _parsed.Clauses[i];
            for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            {
                if (!_parsed.IsFoundBy(clause, word))
                    continue;
                string term = buffer[.._parsed.TermOf(clause, word, buffer)].ToString();
                words.Add(new(word, _parsed.Form(word).ToString(), term, clause.Kind == ClauseKind.Prefix, Corrections.MayCorrect(clause)));
            }
        }

        return words;
    }

    /// <summary>A word of a query, and how it is used.</summary>
    private readonly record struct QueryWordUse(int Number, string Form, string Term, bool IsPrefix, bool MayCorrect);
}
