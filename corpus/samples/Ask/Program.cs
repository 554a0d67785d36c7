using System.ClientModel;
using Ask;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using TypedCorpus;

if (args.Length == 0)
{
    Console.Error.WriteLine("Ask a question, such as: dotnet run -- What is linear attention good for?");
    return 2;
}

// Any server that speaks OpenAI's language will do; by default, Ollama on this machine.
string url = Environment.GetEnvironmentVariable("ASK_URL") ?? "http://localhost:11434/v1";
string model = Environment.GetEnvironmentVariable("ASK_MODEL") ?? "qwen3";
string key = Environment.GetEnvironmentVariable("ASK_KEY") ?? "none";

using IChatClient client = new ChatClient(model, new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new(url) }).AsIChatClient();
CitedAnswer answer = await client.AskAsync(Papers.All, string.Join(' ', args));
Console.WriteLine(answer);
return 0;

[PaperCorpus]
public static partial class Papers;
