using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <content>The papers by author, year and keyword.</content>
public sealed partial class CorpusSet
{
    /// <inheritdoc cref="PaperCorpus.ByAuthor(string)"/>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public IReadOnlyList<Paper> ByAuthor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PapersOf(corpus => FacetReader.Find(corpus.Data, FacetKind.Author, name));
    }

    /// <inheritdoc cref="PaperCorpus.ByYear(int)"/>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public IReadOnlyList<Paper> ByYear(int year) => PapersOf(corpus => FacetReader.FindYear(corpus.Data, year));

    /// <inheritdoc cref="PaperCorpus.ByKeyword(string)"/>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public IReadOnlyList<Paper> ByKeyword(string keyword)
    {
        ArgumentNullException.ThrowIfNull(keyword);
        return PapersOf(corpus => FacetReader.Find(corpus.Data, FacetKind.Keyword, keyword));
    }

    private List<Paper> PapersOf(Func<PaperCorpus, (int First, int Count)> find)
    {
        var papers = new List<Paper>();
        SetPapers own = Papers;
        for (int i = 0; i < _corpora.Length; i++)
        {
            foreach (Paper paper in _corpora[i].PapersOf(find(_corpora[i])))
            {
                if (!own.Parts.Parts[i].IsHidden(paper.Index))
                    papers.Add(own.PaperOf(i, paper.Index));
            }
        }

        return papers;
    }
}
