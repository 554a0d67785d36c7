using TypedCorpus.Generator.Models;
using TypedCorpus.Identity;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>The entry that says where a paper is published, and which others speak of the same publication.</summary>
internal sealed class Publication
{
    private readonly int _standing;
    private readonly PlaceInVolume _place;

    private Publication(BibliographyModel entry)
    {
        Entry = entry;
        _standing = StandingOf(entry);
        _place = PlaceInVolume.Of(entry.Volume, entry.Issue, entry.Pages);
    }

    public BibliographyModel Entry { get; }

    /// <summary>The first entry of the highest standing.</summary>
    public static Publication MainOf(IReadOnlyList<BibliographyModel> all)
    {
        BibliographyModel main = all[0];
        foreach (BibliographyModel other in all)
        {
            if (StandingOf(other) > StandingOf(main))
                main = other;
        }

        return new(main);
    }

    /// <summary>
    /// Whether another entry may complete this one: a journal has neither the pages of a preprint nor those of proceedings.
    /// </summary>
    public bool IsSame(BibliographyModel other)
    {
        PlaceInVolume place = PlaceInVolume.Of(other.Volume, other.Issue, other.Pages);
        bool saysNothing = other is { Venue: null, EntryType: null };
        return (saysNothing || StandingOf(other) == _standing)
            && (other.EntryType is null || Entry.EntryType is null || other.EntryType == Entry.EntryType)
            && (other.Year is null || Entry.Year is null || other.Year == Entry.Year)
            && !PlaceInVolume.Differ(place.Volume, _place.Volume)
            && !PlaceInVolume.Differ(place.Issue, _place.Issue)
            && !PlaceInVolume.Differ(place.FirstPage, _place.FirstPage);
    }

    /// <summary>
    /// Two for what stands in a journal or book, one for what is no preprint, zero for a preprint or an entry that does not say.
    /// </summary>
    private static int StandingOf(BibliographyModel entry)
    {
        if (entry.Venue is { } venue)
            return Preprints.IsVenue(venue) ? 0 : 2;
        bool isPreprint = entry.ArxivId is not null || (entry.Doi is { } doi && Preprints.Is(Preprints.Normalize(doi)));
        return isPreprint || entry.EntryType is null or "misc" or "online" or "unpublished" ? 0 : 1;
    }
}
