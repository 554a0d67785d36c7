using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Routing;
using TypedCorpus.Orleans.Steps;

namespace TypedCorpus.Orleans.Queries;

/// <summary>Asks all shards what the weights of a query's words depend on; most words were asked for before.</summary>
internal sealed class WordPlanner(Scatter scatter, WordCache cache)
{
    public async Task<WordPlan> PlanAsync(ServedVersion version, ClusterQuery query, Deadline deadline)
    {
        var plan = new WordPlan(query);
        while (plan.FindQuestions() is { Count: > 0 } questions)
        {
            WordQuestion[] unknown = [.. questions.Where(question => cache.Find(version.Id, question) is null)];
            var asked = new Dictionary<string, WordAnswer>(StringComparer.Ordinal);
            if (unknown.Length > 0)
                await AskAsync(version, unknown, asked, plan, deadline);
            foreach (WordQuestion question in questions)
                plan.Add(question, cache.Find(version.Id, question) ?? asked.GetValueOrDefault(question.Key) ?? new());
        }

        return plan;
    }

    private async Task AskAsync(
        ServedVersion version, WordQuestion[] questions, Dictionary<string, WordAnswer> asked, WordPlan plan, Deadline deadline)
    {
        int[] shards = [.. Enumerable.Range(0, version.ShardNames.Length)];
        StepAnswer answer = await scatter.RunAsync(version.Id, new WordStep(questions), shards, deadline);
        WordAnswer[] answers = answer.Result is WordResult result ? result.Answers : [];
        plan.MissingShards.UnionWith(shards.Except(answer.Shards));
        for (int i = 0; i < answers.Length; i++)
        {
            asked[questions[i].Key] = answers[i];
            // Only what all shards have said is true of the set.
            if (answer.Shards.Length == shards.Length)
                cache.Add(version.Id, questions[i], answers[i]);
        }
    }
}
