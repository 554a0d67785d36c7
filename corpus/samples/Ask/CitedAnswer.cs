using System.Text;
using System.Text.RegularExpressions;
using TypedCorpus;

namespace Ask;

/// <summary>An answer whose citations were looked up: a model can make up an id, and the corpus knows.</summary>
internal sealed partial class CitedAnswer
{
    private readonly List<Paper> _cited = [];
    private readonly List<string> _unknown = [];

    /// <summary>The text, with the citations numbered.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The papers that the text cites, in the order of their numbers.</summary>
    public IReadOnlyList<Paper> Cited => _cited;

    /// <summary>What the text cites as if it were an id.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    public static CitedAnswer Of(IPaperCorpus corpus, string text)
    {
        var answer = new CitedAnswer();
        answer.Text = Brackets().Replace(text.Trim(), match => answer.Number(corpus, match));
        return answer;
    }

    /// <summary>The text, and behind it the papers with the places where documents list them.</summary>
    public override string ToString()
    {
        var lines = new StringBuilder(Text).Append('\n');
        for (int i = 0; i < _cited.Count; i++)
            lines.Append($"\n[{i + 1}] {_cited[i].Title}\n    {string.Join(", ", _cited[i].Appearances)}\n    {_cited[i].Id}");
        foreach (string id in _unknown)
            lines.Append($"\n[?] No paper has the id '{id}': do not trust what it stands behind.");
        return lines.ToString();
    }

    private string Number(IPaperCorpus corpus, Match brackets)
    {
        string[] keys = brackets.Groups["keys"].Value.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // Words in brackets are none of ours.
        if (!keys.All(key => corpus.TryFind(key, out _) || LooksLikeId().IsMatch(key)))
            return brackets.Value;
        return $"[{string.Join(", ", keys.Select(key => Number(corpus, key)))}]";
    }

    private string Number(IPaperCorpus corpus, string key)
    {
        if (!corpus.TryFind(key, out Paper? paper))
        {
            _unknown.Add(key);
            return "?";
        }

        if (!_cited.Contains(paper))
            _cited.Add(paper);
        return $"{_cited.IndexOf(paper) + 1}";
    }

    [GeneratedRegex(@"\[(?<keys>[^\[\]]{1,500})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^[\w.:/]+(-[\w.:/]+)+$")]
    private static partial Regex LooksLikeId();
}
