using System.Globalization;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>
/// Takes the numbers off titles that are counted without a mark, <c>1 Title</c>, <c>2 Another</c>. A number alone may be part of
/// a title, such as <c>3 Ways to Count</c>.
/// </summary>
internal static class TitleNumbers
{
    private const int MostDigits = 3;

    /// <summary>So many titles in a row are counted, not called so; fewer, if nearly all titles are in such rows.</summary>
    private const int MinRun = 5;
    private const int MinShortRun = 2;

    /// <summary>Two papers may begin with one and two by chance.</summary>
    private const int FewestCounted = 3;

    public static void Remove(IReadOnlyList<MarkdownEntry> papers, DocumentText document)
    {
        List<MarkdownEntry[]> runs = Runs(papers);
        int counted = runs.Sum(static run => run.Length);
        bool areAll = counted >= FewestCounted && 5 * counted >= 4 * papers.Count;
        foreach (MarkdownEntry paper in runs.Where(run => areAll || run.Length >= MinRun).SelectMany(static run => run))
            paper.Draft.Title = WithoutNumber(paper.Draft.Title!, document);
    }

    /// <summary>The rows of titles whose numbers rise by one.</summary>
    private static List<MarkdownEntry[]> Runs(IReadOnlyList<MarkdownEntry> papers)
    {
        var runs = new List<MarkdownEntry[]>();
        int start = 0;
        for (int i = 1; i <= papers.Count; i++)
        {
            int number = NumberOf(papers[i - 1]);
            if (i < papers.Count && number > 0 && NumberOf(papers[i]) == number + 1)
                continue;
            if (i - start >= MinShortRun)
                runs.Add([.. papers.Skip(start).Take(i - start)]);
            start = i;
        }

        return runs;
    }

    private static int NumberOf(MarkdownEntry paper)
    {
        string title = paper.Draft.Title!.Display;
        int end = DigitsEnd(title);
        return end is > 0 and <= MostDigits && end + 1 < title.Length && title[end] == ' '
            ? int.Parse(title.Substring(0, end), CultureInfo.InvariantCulture)
            : 0;
    }

    private static TextModel WithoutNumber(TextModel title, DocumentText document)
    {
        // Between marks, as in "**1** Title", the number stays in the raw title.
        int space = DigitsEnd(title.Raw);
        bool isPlain = space > 0 && WhiteSpace.IsSpace(title.Raw[space]);
        int start = isPlain ? TextScan.SkipSpace(title.Raw, space, title.Raw.Length) : 0;
        return document.Slice(
            title.Location.Span.Start + start, title.Location.Span.End, title.Display.Substring(DigitsEnd(title.Display) + 1));
    }

    private static int DigitsEnd(string text)
    {
        int end = 0;
        while (end < text.Length && AsciiChar.IsDigit(text[end]))
            end++;
        return end;
    }
}
