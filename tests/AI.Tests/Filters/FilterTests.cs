using System.Linq.Expressions;
using TypedCorpus.AI.Filters;

namespace TypedCorpus.AI.Tests.Filters;

/// <summary>Filters that are written as expressions select the papers that the compiled expression selects, or are refused.</summary>
public sealed class FilterTests
{
    private static readonly int Earliest = 2015;

    public static TheoryData<string, Expression<Func<Paper, bool>>> Filters
    {
        get
        {
            string[] ids = ["vaswani2017", "bare"];
            var set = new HashSet<string>(ids);
            List<int?> years = [2017, null];
            int last = 2020;
            return new()
            {
                { "year", paper => paper.Year == 2017 },
                { "years", paper => paper.Year >= Earliest && last >= paper.Year },
                { "open years", paper => 2000 < paper.Year && paper.Year < last + 1 && paper.HasAbstract },
                { "year's value", paper => paper.Year.HasValue && paper.Year!.Value > 2016 },
                { "no year", paper => paper.Year == null },
                { "another year", paper => paper.Year != 2017 },
                { "either year", paper => paper.Year == 2017 || paper.Year == 2018 },
                { "title", paper => paper.Title == "Attention Is All You Need" },
                { "beginning", paper => paper.Title.StartsWith("a", StringComparison.OrdinalIgnoreCase) },
                { "venue", paper => paper.Venue != null && paper.Venue.Contains("IPS") },
                { "coalesced", paper => (paper.Venue ?? "").Length > 0 },
                { "no abstract", paper => !paper.HasAbstract },
                { "array", paper => ids.Contains(paper.Id) },
                { "set", paper => set.Contains(paper.Id) },
                { "list of years", paper => years.Contains(paper.Year) },
                { "keyword", paper => paper.Keywords.Contains("attention") },
                { "author", paper => paper.Authors.Any(author => author.Family == "Vaswani") },
                { "authors", paper => paper.Authors.Count > 1 && paper.Authors.All(author => author.Name.Length > 3) },
                { "place", paper => paper.Appearances.Any(place => place.Document.Name == "library.bib" && place.Line < 20) },
                { "constant", paper => last == 2020 },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void It_selects_what_the_expression_selects(string name, Expression<Func<Paper, bool>> filter)
    {
        Func<Paper, bool> expected = filter.Compile();
        SearchFilter translated = FilterTranslator.Translate(filter)!;
        Assert.Equal(
            Library.All.Where(paper => expected(paper)).Select(paper => paper.Id),
            Library.All.Where(paper => Accepts(translated, paper)).Select(paper => paper.Id));
        Assert.True(name is "open years" || translated.FromYear is null || translated.Predicate is null || name is "year's value", name);
    }

    [Fact]
    public void Years_are_asked_of_the_index()
    {
        Assert.Equivalent(new SearchFilter { FromYear = 2016, ToYear = 2019 }, FilterTranslator.Translate(paper => paper.Year > 2015 && paper.Year < 2020 && paper.Year <= 2030));
        Assert.Equivalent(new SearchFilter { FromYear = 2017, ToYear = 2017 }, FilterTranslator.Translate(paper => 2017 == paper.Year));
        Assert.Null(FilterTranslator.Translate(null));
    }

    [Fact]
    public void A_filter_that_cannot_be_answered_is_refused_with_what_can()
    {
        Refuse(paper => Guess(paper), "Guess(paper)");
        Refuse(paper => paper.Title.GetHashCode() == 7, "paper.Title.GetHashCode()");
        Refuse(paper => paper.Year + 1 == 2018, "(paper.Year + ");
        Refuse(paper => paper.Title.Substring(1) == "a", "paper.Title.Substring(1)");
        Refuse(paper => paper.Authors.Select(author => author.Name).Any(name => name == "a"), "Select(");
        Refuse(paper => (paper.HasAbstract ? 1 : 2) == 1, "IIF(");
        Refuse(paper => new string('a', paper.Title.Length) == "a", "new String(");

        static void Refuse(Expression<Func<Paper, bool>> filter, string part)
        {
            string message = Assert.Throws<NotSupportedException>(() => FilterTranslator.Translate(filter)).Message;
            Assert.Contains(part, message, StringComparison.Ordinal);
            Assert.Contains("A filter may compare properties of a paper", message, StringComparison.Ordinal);
        }
    }

    private static bool Guess(Paper paper) => paper.Index % 2 == 0;

    private static bool Accepts(SearchFilter filter, Paper paper) =>
        (filter.FromYear is null || paper.Year >= filter.FromYear)
        && (filter.ToYear is null || paper.Year <= filter.ToYear)
        && (filter.Predicate is null || filter.Predicate(paper));
}
