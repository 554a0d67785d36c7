using Ask;
using static TypedCorpus.AI.Tests.Samples.ScriptedModel;

namespace TypedCorpus.AI.Tests.Samples;

/// <summary>The sample that asks a question, with a model whose part is written.</summary>
public sealed class AskTests
{
    [Fact]
    public async Task An_answer_cites_papers_with_the_places_where_they_are_listed()
    {
        var model = new ScriptedModel(
            _ => Call("search", ("query", "nystromformer"), ("limit", 1)),
            conversation =>
            {
                Assert.Contains(Papers.Nystromformer.Id, AnswerIn(conversation), StringComparison.Ordinal);
                return Call("fetch", ("id", Papers.Nystromformer.Id));
            },
            conversation =>
            {
                Assert.Contains(Papers.Nystromformer.Abstract![..60], AnswerIn(conversation), StringComparison.Ordinal);
                return Say($"It approximates attention [{Papers.Nystromformer.Id}], as others do [{Papers.Ids.LongRangeArena}, {Papers.Nystromformer.Id}] [see below].");
            });
        CitedAnswer answer = await model.AskAsync(Papers.All, "What does Nyströmformer do?");

        Assert.Equal("It approximates attention [1], as others do [2, 1] [see below].", answer.Text);
        Assert.Equal([Papers.Nystromformer, Papers.LongRangeArena], answer.Cited);
        Assert.Empty(answer.Unknown);
        Assert.Contains($"[1] {Papers.Nystromformer.Title}\n    {Papers.Nystromformer.Appearances[0]}", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(["search", "fetch", "related", "cite", "list"], model.Options!.Tools!.Select(tool => tool.Name));
    }

    [Fact]
    public async Task A_made_up_citation_is_told()
    {
        var model = new ScriptedModel(_ => Say("Attention is not all you need [a-paper-that-nobody-wrote]."));
        CitedAnswer answer = await model.AskAsync(Papers.All, "Is attention all you need?");
        Assert.Equal("Attention is not all you need [?].", answer.Text);
        Assert.Equal(["a-paper-that-nobody-wrote"], answer.Unknown);
        Assert.Contains("No paper has the id 'a-paper-that-nobody-wrote'", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_sees_what_is_wrong_with_its_call_and_mends_it()
    {
        var model = new ScriptedModel(
            _ => Call("fetch", ("id", "nystrofmormer")),
            conversation =>
            {
                Assert.Contains("suggestions", AnswerIn(conversation), StringComparison.Ordinal);
                return Call("fetch", ("id", Papers.Nystromformer.Id), ("max", 3));
            },
            conversation =>
            {
                Assert.Contains("There is no parameter 'max'", AnswerIn(conversation), StringComparison.Ordinal);
                return Say("The papers do not tell.");
            });
        Assert.Equal("The papers do not tell.", (await model.AskAsync(Papers.All, "?")).Text);
    }
}
