using System.Globalization;
using TypedCorpus.Generator.Compiling.Identity;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Identity;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>
/// Finds what the entries of one paper say differently: each is compared with the first that says anything about the same.
/// </summary>
internal sealed class Disagreements
{
    private static readonly Aspect[] Aspects =
    [
        new("year", entry => entry.Year?.ToString(
            CultureInfo.InvariantCulture), entry => entry.Year!.Value.ToString(CultureInfo.InvariantCulture)),
        new("DOI", entry => entry.Doi, entry => Excerpt.Of(entry.Bibliography!.Doi!)),
        new("arXiv number", entry => entry.Arxiv, entry => Excerpt.Of(entry.Arxiv!)),
        new("volume", entry => entry.Place.Volume, entry => Quoted(entry.Bibliography!.Volume!)),
        new("first page", entry => entry.Place.FirstPage, entry => Quoted(entry.Place.FirstPage!)),
    ];

    private readonly ListedEntry?[] _first = new ListedEntry?[Aspects.Length];
    private ListedEntry? _firstOfAll;
    private ListedEntry? _firstWithAuthors;

    /// <summary>Compares an entry with those before it; returns null if it says nothing else.</summary>
    public string? Find(ListedEntry entry, Places places)
    {
        List<string>? found = null;
        ListedEntry titled = _firstOfAll ??= entry;
        // A key that is equal saves the spelling of most titles.
        if (titled.TitleKey != entry.TitleKey && titled.Spelling != entry.Spelling)
            (found ??= []).Add(Say("title", Quoted(entry.Model.Title.Display), Quoted(titled.Model.Title.Display), titled, places));
        for (int i = 0; i < Aspects.Length; i++)
        {
            if (Aspects[i].KeyOf(entry) is not { } key)
                continue;
            ListedEntry first = _first[i] ??= entry;
            if (first != entry && Aspects[i].KeyOf(first) != key)
                (found ??= []).Add(Say(Aspects[i].Name, Aspects[i].Show(entry), Aspects[i].Show(first), first, places));
        }

        if (entry.Bibliography is { Authors.Count: > 0 })
        {
            ListedEntry first = _firstWithAuthors ??= entry;
            if (first != entry && !PaperIdentity.MayHaveSameAuthors(first, entry))
                (found ??= []).Add(Say("first author", FirstAuthorOf(entry), FirstAuthorOf(first), first, places));
        }

        return found is null ? null : string.Join("; ", found);
    }

    private static string Say(string name, string here, string there, ListedEntry other, Places places) =>
        $"the {name} is {here} here, and {there} at {places.Of(other.Document, other.Model.Title)}";

    private static string FirstAuthorOf(ListedEntry entry)
    {
        PersonModel first = entry.Bibliography!.Authors[0];
        return Excerpt.Of(first.Given is null ? first.Family : $"{first.Given} {first.Family}");
    }

    private static string Quoted(string text) => $"'{Excerpt.Of(text)}'";

    /// <summary>Something that entries say of a paper.</summary>
    /// <param name="Name">What messages call it.</param>
    /// <param name="KeyOf">The form in which it is compared; null if an entry does not say it.</param>
    /// <param name="Show">How messages show it.</param>
    private sealed record Aspect(string Name, Func<ListedEntry, string?> KeyOf, Func<ListedEntry, string> Show);
}
