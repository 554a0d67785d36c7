using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Identity;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>Says in messages what tells two works apart.</summary>
internal static class ContradictionText
{
    /// <summary>Says a contradiction in the words of a message.</summary>
    public static string Describe(Contradiction contradiction, ListedEntry left, ListedEntry right) => contradiction switch
    {
        Contradiction.Dois => $"their DOIs differ ({DoiOf(left)}, {DoiOf(right)})",
        Contradiction.ArxivNumbers => $"their arXiv numbers differ ({left.Arxiv}, {right.Arxiv})",
        Contradiction.FirstAuthors => $"their first authors differ ({FirstAuthorOf(left)}, {FirstAuthorOf(right)})",
        Contradiction.VolumesAndPages => "they stand in different places, on different pages",
        Contradiction.Thesis => "one is a thesis, the other is not",
        Contradiction.Years => FormattableString.Invariant($"their years are more than two apart ({left.Year}, {right.Year})"),
        Contradiction.GenericTitle => "many works have this title, and nothing else tells that they are one",
        _ => "their titles differ, and so do their authors, pages or kinds",
    };

    private static string DoiOf(ListedEntry entry) => Excerpt.Of(entry.Bibliography?.Doi ?? "");

    private static string FirstAuthorOf(ListedEntry entry)
    {
        PersonModel first = entry.Bibliography!.Authors[0];
        return Excerpt.Of(first.Given is null ? first.Family : $"{first.Given} {first.Family}");
    }
}
