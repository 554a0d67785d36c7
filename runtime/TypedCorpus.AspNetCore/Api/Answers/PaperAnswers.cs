using System.Text.Json.Serialization;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Json;

namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>A paper as the library writes it, with what the explorer adds.</summary>
/// <param name="Site">The corpus.</param>
/// <param name="Paper">The paper.</param>
[JsonConverter(typeof(AnswerConverter<PaperAnswer>))]
internal sealed record PaperAnswer(CorpusSite Site, Paper Paper) : IContractAnswer<PaperAnswer>
{
    private static readonly ObjectContract<Paper> Citations = new ObjectContract<Paper>("The citations of a paper, as text.")
        .Has("bibtex", "A BibTeX entry.", ValueContracts.Text, static paper => paper.ToBibTeX())
        .Has("ris", "A RIS record.", ValueContracts.Text, static paper => paper.ToRis())
        .Has("cslJson", "A CSL-JSON object.", ValueContracts.Text, static paper => paper.ToCslJson())
        .Has("markdown", "A Markdown citation.", ValueContracts.Text, static paper => paper.ToMarkdownCitation());

    public static ObjectContract<PaperAnswer> Contract { get; } = new ObjectContract<PaperAnswer>("Everything that is known about a paper.")
        .HasAllOf(PaperContracts.Paper, static answer => answer.Paper)
        .Has("page", "The path of its page.", ValueContracts.Text, static answer => PaperUrl.Of(answer.Site, answer.Paper))
        .MayHave("csharp", "The C# expression that names the paper.", ValueContracts.Text, static answer => answer.Site.MemberOf(answer.Paper))
        .Has("terms", "The most distinctive words and phrases, the best first.", ValueContracts.Texts, static answer => answer.Paper.Terms)
        .Has("citations", "The citations of the paper.", Citations, static answer => answer.Paper);
}
