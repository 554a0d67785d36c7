using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <content>The papers by author, year and keyword.</content>
public sealed partial class PaperCorpus
{
    /// <summary>Finds the papers of an author.</summary>
    /// <param name="name">
    /// The family name, or the given names with it in either order: <c>Vaswani</c>, <c>Ashish Vaswani</c>,
    /// <c>Vaswani, Ashish</c>; or the name of a group. Case, accents and signs do not matter.
    /// </param>
    /// <returns>The papers in corpus order; none if no author has this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<Paper> ByAuthor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PapersOf(FacetReader.Find(Data, FacetKind.Author, name));
    }

    /// <summary>Finds the papers of a year.</summary>
    /// <param name="year">The year of publication.</param>
    /// <returns>The papers in corpus order; none if no paper is of this year.</returns>
    public IReadOnlyList<Paper> ByYear(int year) => PapersOf(FacetReader.FindYear(Data, year));

    /// <summary>Finds the papers with a keyword or in a category.</summary>
    /// <param name="keyword">The keyword or category; case, accents and signs do not matter.</param>
    /// <returns>The papers in corpus order; none if no paper has this keyword or category.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keyword"/> is null.</exception>
    public IReadOnlyList<Paper> ByKeyword(string keyword)
    {
        ArgumentNullException.ThrowIfNull(keyword);
        return PapersOf(FacetReader.Find(Data, FacetKind.Keyword, keyword));
    }

    internal Paper[] PapersOf((int First, int Count) rows)
    {
        PackedTable table = Data.FacetPapers;
        var papers = new Paper[rows.Count];
        for (int i = 0; i < papers.Length; i++)
            papers[i] = At(table[rows.First + i, FacetPaperColumns.Paper]);
        return papers;
    }
}
