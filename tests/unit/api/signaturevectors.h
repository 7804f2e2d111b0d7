// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures as the official clients' tests have them, and others computed by the published rule. The keys are
// examples.
#pragma once

struct SignatureKeys
{
    const char *applicationKey;
    const char *applicationSecret;
    const char *consumerKey;
};

inline constexpr SignatureKeys signatureKeys[] = {
    {"TDPKJdwZwAQPwKX2", "9ufkBmLaTQ9nz5yMUlg79taH0GNnzDjk", "5mBuy6SUQcRw2ZUxg0cG68BoDKpED4KY"},
    {"APPLICATION_KEY", "APPLICATION_SECRET", "CONSUMER_KEY"},
    {"7kbG7Bk7S9Nt7ZSV", "EXEgWIz07P0HYwtQDs7cNIqCiQaWSuHF", "MtSwSrPpNjqfVSmJhLbPyr2i45lSwPU1"},
};

struct SignatureVector
{
    const char *name;
    int keys; //!< index into signatureKeys
    const char *method;
    long long timestamp;
    const char *url;
    const char *body;
    const char *expected;
};

inline constexpr SignatureVector signatureVectors[] = {
    {"auth-get", 0, "GET", 1457018875, "https://eu.api.ovh.com/1.0/auth", "",
     "$1$e9556054b6309771395efa467c22e627407461ad"},
    {"auth-post", 0, "POST", 1457018875, "https://eu.api.ovh.com/1.0/auth", "{\"a\":\"b\",\"c\":\"d\"}",
     "$1$ec2fb5c7a81f64723c77d2e5b609ae6f58a84fc1"},
    {"auth-put", 0, "PUT", 1457018875, "https://eu.api.ovh.com/1.0/auth", "{\"a\":\"b\",\"c\":\"d\"}",
     "$1$8a75a9e7c8e7296c9dbeda6a2a735eb6bd58ec4b"},
    {"auth-delete", 0, "DELETE", 1457018875, "https://eu.api.ovh.com/1.0/auth", "",
     "$1$a1eecd00b3b02b6cf5708b84b9ff42059a950d85"},
    {"authTO-get", 0, "GET", 1457018875, "https://eu.api.ovh.com/1.0/authTO", "",
     "$1$1f0958be70f095ddaba525778a9ac1dcffac89f3"},
    {"authTO-post", 0, "POST", 1457018875, "https://eu.api.ovh.com/1.0/authTO", "{\"a\":\"b\",\"c\":\"d\"}",
     "$1$b592effcb3bc2d37860eceb06a1b17670fbe49c6"},
    {"authTO-put", 0, "PUT", 1457018875, "https://eu.api.ovh.com/1.0/authTO", "{\"a\":\"b\",\"c\":\"d\"}",
     "$1$6b27c2a693a0eb4980217046b2fe10d74ba796f0"},
    {"authTO-delete", 0, "DELETE", 1457018875, "https://eu.api.ovh.com/1.0/authTO", "",
     "$1$bd59b15361548c388058009e00c508081e991e8b"},
    {"version-1.0", 0, "GET", 1457018875, "https://eu.api.ovh.com/1.0/call", "",
     "$1$7f2db49253edfc41891023fcd1a54cf61db05fbb"},
    {"version-v1", 0, "GET", 1457018875, "https://eu.api.ovh.com/v1/call", "",
     "$1$e6e7906d385eb28adcbfbe6b66c1528a42d741ad"},
    {"version-v2", 0, "GET", 1457018875, "https://eu.api.ovh.com/v2/call", "",
     "$1$bb63b132a6f84ad5433d0c534d48d3f7c3804285"},
    {"csharp-00", 1, "GET", 1566485767, "/", "", "$1$c87db4be631d68b610079e088248dfe8881c40a1"},
    {"csharp-01", 1, "GET", 1566485767, "/me", "", "$1$b395d13fdb1e1aae1db2be96c6d120677c4d2000"},
    {"csharp-02", 1, "GET", 1566485767, "/auth/time", "", "$1$3e26ff19629bd612b1e688f1ef61b6446b5c686e"},
    {"csharp-03", 1, "GET", 1566485767, "/mails/accounts?id=5", "", "$1$0abd51a142538aec522fd4882e178e695b5458c4"},
    {"csharp-04", 1, "GET", 1566485767, "/mails?to=45&from=12", "", "$1$26b79c495a18b45bb1f197bfe3f262ecb5f21016"},
    {"csharp-05", 1, "DELETE", 1566485767, "/", "", "$1$71d90b786d8200b46ff2736400ee416d5fe41079"},
    {"csharp-06", 1, "DELETE", 1566485767, "/me", "", "$1$0901964347daac6ab470f35286114a0add0ba399"},
    {"csharp-07", 1, "DELETE", 1566485767, "/auth/time", "", "$1$a4b70a7521cc6b397d84c9de2c0066f82a2ac277"},
    {"csharp-08", 1, "DELETE", 1566485767, "/mails/accounts?id=5", "", "$1$6d2c0ba0ab22629c6739a5f450cc47aeb785ab78"},
    {"csharp-09", 1, "DELETE", 1566485767, "/mails?to=45&from=12", "", "$1$7bb0e50be918aa6739ef1a183c7c76e73a79494f"},
    {"csharp-10", 1, "POST", 1566485767, "/", "", "$1$4a09d6cf15fc021ffb73da3c24797b2641cf2424"},
    {"csharp-11", 1, "POST", 1566485767, "/me", "", "$1$36c9811602d49b74f4374aafc0f1f26ff6724293"},
    {"csharp-12", 1, "POST", 1566485767, "/auth/time", "", "$1$a0ce8be3ebc95a4168237abaca254bed535601b0"},
    {"csharp-13", 1, "POST", 1566485767, "/mails/accounts?id=5", "", "$1$ded453bab00328fe1753768db2926cf931a1e0e6"},
    {"csharp-14", 1, "POST", 1566485767, "/mails?to=45&from=12", "", "$1$62904b4a7be1298f263af4b5a38ea384132906f8"},
    {"csharp-15", 1, "POST", 1566485767, "/", "{\"data\":\"value\"}", "$1$369d08d098480a4769db04bf3f0ce8e7a266ca7e"},
    {"csharp-16", 1, "POST", 1566485767, "/me", "some_data", "$1$6a0e930b55e9c6d8b695084782f567031d5230ed"},
    {"csharp-17", 1, "POST", 1566485767, "/auth/time", "[{\"data\":\"value\"},{\"data-2\":\"value-2\"}]",
     "$1$7d0a0141e32070c6046890a59afa4f034c08a3f0"},
    {"csharp-18", 1, "POST", 1566485767, "/mails/accounts?id=5", "{\"data\":\"value\"}",
     "$1$42b3029887864b9191302ccddc7229846b11c353"},
    {"csharp-19", 1, "POST", 1566485767, "/mails?to=45&from=12", "{\"data\":\"value\"}",
     "$1$e23dcacc5411034a832e05c7fe9f7b2ae5c9578f"},
    {"csharp-20", 1, "PUT", 1566485767, "/", "", "$1$c1fac5e97db0830c9bd33bad6181e317c33ae6cd"},
    {"csharp-21", 1, "PUT", 1566485767, "/me", "", "$1$725acf08ac67cf402679b91791cda17eba656b26"},
    {"csharp-22", 1, "PUT", 1566485767, "/auth/time", "", "$1$1857d9e775b2ab963244623ae3f97362a529c5a5"},
    {"csharp-23", 1, "PUT", 1566485767, "/mails/accounts?id=5", "", "$1$72d379b8cb16ff4258e26e9f8c9aacb1d6958c3e"},
    {"csharp-24", 1, "PUT", 1566485767, "/mails?to=45&from=12", "", "$1$1fbaa78566ac80f6c73169f4798fc29cc454dcb1"},
    {"csharp-25", 1, "PUT", 1566485767, "/", "{\"data\":\"value\"}", "$1$ee4b4ac586796b17062397a7a390349306898e51"},
    {"csharp-26", 1, "PUT", 1566485767, "/me", "some_data", "$1$386dc87d403f526a1e2a6c75b915a4ecedf0d224"},
    {"csharp-27", 1, "PUT", 1566485767, "/auth/time", "[{\"data\":\"value\"},{\"data-2\":\"value-2\"}]",
     "$1$a991d5bad1a5c8ddfff315668a7c4842b24958ef"},
    {"csharp-28", 1, "PUT", 1566485767, "/mails/accounts?id=5", "{\"data\":\"value\"}",
     "$1$590f78e1c78eec4e163afe36bf7c157d9244b682"},
    {"csharp-29", 1, "PUT", 1566485767, "/mails?to=45&from=12", "{\"data\":\"value\"}",
     "$1$dacdb2f3407325e3fd0e6c8c3b797dca08d4491f"},
    {"local-get", 2, "GET", 1732278000, "http://127.0.0.1:8080/1.0/telephony", "",
     "$1$193b14155f927cb14e39099bcad1a64b66e2233b"},
    {"local-v1", 2, "GET", 1732278000, "http://127.0.0.1:8080/v1/telephony", "",
     "$1$5805f1306dce47d5b1a340db7289ddead375de74"},
    {"eu-query", 2, "GET", 1732278000,
     "https://eu.api.ovh.com/1.0/telephony/ba123-ovh-1/service/0033900000000/"
     "voiceConsumption?creationDatetime.from=2024-01-01T00%3A00%3A00%2B01%3A00&creationDatetime.to=2024-02-01T00%3A00%"
     "3A00%2B01%3A00",
     "", "$1$808a53926c036ca0eab1106752a471aa1c32cfc0"},
    {"query-order", 2, "GET", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/task?status=todo&action=changeType",
     "", "$1$586e1b81f6b41d98582aa3c8099ac2804ec2464f"},
    {"query-order-swapped", 2, "GET", 1732278000,
     "http://127.0.0.1:8080/1.0/telephony/ba/task?action=changeType&status=todo", "",
     "$1$f17b2dfb552c10e1351b8a73b9fd289fc479c93c"},
    {"post-ascii-escaped", 2, "POST", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/phonebook",
     "{\"name\":\"\\u00c9t\\u00e9\"}", "$1$acee00f51f3e37f85451c65c5482d6e1671f7446"},
    {"post-raw-utf8", 2, "POST", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/phonebook",
     "{\"name\":\"\303\211t\303\251\"}", "$1$2d381ee7dd5b90b9d26c66a542b4dab4d950af68"},
    {"post-go-html-escape", 2, "POST", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/phonebook",
     "{\"name\":\"a\\u003cb\\u003e\\u0026c\"}", "$1$67aa7704083bad4030f3f51de22803815af12644"},
    {"post-spaces-kept", 2, "POST", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/phonebook",
     "{ \"name\" : \"x\" }", "$1$3a41e44eb91962dfe47800b460f1f041a4680d67"},
    {"post-empty-body", 2, "POST", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/line/0033900000000/phone/reboot",
     "", "$1$a0d964161712f6b1e10d429cecef56d4745e307d"},
    {"post-empty-object", 2, "POST", 1732278000,
     "http://127.0.0.1:8080/1.0/telephony/ba/line/0033900000000/phone/reboot", "{}",
     "$1$1940c7987aff29c55309243be67fec3eaa8a420f"},
    {"put", 2, "PUT", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba", "{\"description\":\"caf\\u00e9\"}",
     "$1$6c54262eb240b2f9f77eeddac188dce7a76c6742"},
    {"put-qt-compact", 2, "PUT", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/line/0033900000000/options",
     "{\"displayNumber\":\"0033900000000\",\"forwardUnconditional\":true,\"forwardUnconditionalNumber\":\"\"}",
     "$1$8935439386e52d61212d3073629e6a4e20b2f881"},
    {"delete-query", 2, "DELETE", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba?details=bye&reason=other", "",
     "$1$f0096ee543d1cb726050349c876d2822555a9c75"},
    {"percent-encoded-path", 2, "GET", 1732278000,
     "http://127.0.0.1:8080/1.0/telephony/ba/trunk/0033900000000/externalDisplayedNumber/%2B33612345678", "",
     "$1$520116827bb786d6dfb892468727a4497f862438"},
    {"batch-comma", 2, "GET", 1732278000, "http://127.0.0.1:8080/1.0/telephony/ba/line/0033900000001,0033900000002", "",
     "$1$fab645a323d71972c669621bf29de19a1f4597fa"},
    {"node-noport", 2, "GET", 1732278000, "https://127.0.0.1/1.0/telephony", "",
     "$1$d1ccf1ad7bc2eb2203392b37ef12541bfa1008e6"},
    {"lowercase-method-is-wrong", 2, "get", 1732278000, "http://127.0.0.1:8080/1.0/telephony", "",
     "$1$7bc485781389823beaa2160a076cab1d1b1242cd"},
    {"trailing-slash", 2, "GET", 1732278000, "http://127.0.0.1:8080/1.0/telephony/", "",
     "$1$916f43e67a16901973a6bbf47679d6acbfb7af64"},
    {"ipv6-literal", 2, "GET", 1732278000, "http://[::1]:8080/1.0/telephony", "",
     "$1$7c255f64f1b91306eb963645fa30bfbc192177b6"},
};
